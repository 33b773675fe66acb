/** Common given and family names as they are heard in a Dutch town; put together by chance, so they belong to nobody. */
export interface NamePool {
  /** How many of a hundred people, roughly. */
  readonly weight: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Languages somebody may rather speak; Dutch stands there as often as it is likely. */
  readonly languages: readonly string[];
}

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

export const namePools: readonly NamePool[] = [
  {
    weight: 52,
    given: words(
      'Anja, Bart, Bianca, Carla, Daan, Dennis, Dirk, Esther, Femke, Gerard, Hanneke, Ingrid, Jan, Jeroen, Joke, Kees, Kim, Linda, Maaike, Marco, Marjan, Mark, Miranda, Monique, Niels, Patricia, Paul, Petra, Remco, Rianne, Rob, Ron, Sander, Sandra, Saskia, Sjoerd, Stefan, Thijs, Tineke, Tom, Wendy, Wilma, Yvonne',
    ),
    family: words(
      'Bakker, de Boer, Bos, Brouwer, Dekker, Dijkstra, van Dijk, van den Berg, de Graaf, de Groot, Hendriks, Hoekstra, Huisman, Jacobs, de Jong, Kok, Koster, Kuipers, van Leeuwen, Meijer, Mulder, Peeters, Peters, Post, Prins, de Ruiter, Schipper, Smit, van der Meer, Veenstra, Verhoeven, Vermeer, Visser, van Vliet, de Vries, Vos, Willems, de Wit, van Wijk',
    ),
    languages: ['nl'],
  },
  {
    weight: 10,
    given: words(
      'Ali, Aylin, Ayşe, Burak, Derya, Elif, Emine, Emre, Hatice, Hüseyin, İbrahim, Kemal, Leyla, Mehmet, Murat, Mustafa, Özlem, Selin, Serkan, Yusuf, Zeynep',
    ),
    family: words(
      'Arslan, Aydın, Çelik, Demir, Doğan, Kara, Kaya, Koç, Kurt, Öztürk, Polat, Şahin, Yıldırım, Yılmaz, Yüksel',
    ),
    languages: ['nl', 'nl', 'tr'],
  },
  {
    weight: 10,
    given: words(
      'Abdel, Aicha, Amina, Bilal, Fatima, Hafida, Hamza, Hanane, Hassan, Ikram, Karim, Khadija, Latifa, Mohamed, Naima, Najat, Omar, Rachid, Said, Samir, Soufian, Yasmina',
    ),
    family: words(
      'Aarab, Amrani, El Idrissi, Azzouzi, Bakkali, Ben Ali, Benali, Bouali, Chaoui, El Amrani, El Hamdaoui, El Khattabi, El Yaakoubi, Haddou, Idrissi, Ouali, Saidi, Tahiri, Ziani',
    ),
    languages: ['nl', 'nl', 'ar'],
  },
  {
    weight: 6,
    given: words(
      'Agnieszka, Aleksandra, Anna, Beata, Dariusz, Ewa, Grzegorz, Jacek, Katarzyna, Krzysztof, Magdalena, Marek, Małgorzata, Paweł, Piotr, Tomasz, Wojciech, Zofia',
    ),
    family: words(
      'Adamski, Baran, Dąbrowski, Jankowski, Kamiński, Kowalczyk, Krawczyk, Lewandowski, Mazur, Nowak, Pawlak, Wiśniewski, Wójcik, Zając, Zieliński',
    ),
    languages: ['pl', 'pl', 'nl', 'en'],
  },
  {
    weight: 7,
    given: words(
      'Astrid, Clifton, Desiree, Earl, Gladys, Henna, Iwan, Jerrel, Joan, Marlon, Michel, Naomi, Orlando, Roy, Sharda, Sheila, Soraya, Stanley, Sunil, Urmila, Vinod, Winston',
    ),
    family: words(
      'Amatredjo, Baldewsingh, Biharie, Doelwijt, Gopal, Jagesar, Kartodikromo, Kasanmoentalib, Lachman, Landveld, Mahabier, Pengel, Ramdin, Sardjoe, Sewnath, Tjon, Vrede, Wijngaarde, Zeefuik',
    ),
    languages: ['nl'],
  },
  {
    weight: 5,
    given: words(
      'Abeba, Amanuel, Berhane, Daniel, Filmon, Freweini, Haben, Helen, Kidane, Letebrhan, Luwam, Merhawi, Mehret, Robel, Samuel, Selam, Semhar, Tesfay, Yonas, Yordanos',
    ),
    family: words(
      'Abraham, Araya, Berhe, Gebremariam, Ghebreab, Ghirmay, Habte, Haile, Kahsay, Mebrahtu, Mehari, Negash, Okbay, Tekle, Tesfamariam, Weldu, Yemane, Zeray',
    ),
    languages: ['ti', 'ti', 'nl', 'en'],
  },
  {
    weight: 5,
    given: words(
      'Ahmad, Aya, Bassel, Dima, Fadi, Ghada, Hala, Iyad, Khaled, Lina, Maher, Mona, Nour, Rania, Rima, Samer, Tarek, Wael, Yara, Ziad',
    ),
    family: words(
      'Abboud, Al Ahmad, Al Hassan, Barakat, Darwish, Fares, Ghanem, Haddad, Hamdan, Ibrahim, Kassem, Khalil, Mansour, Nasser, Qasim, Rahal, Saleh, Shaheen, Tannous',
    ),
    languages: ['ar', 'ar', 'nl'],
  },
  {
    weight: 3,
    given: words(
      'Anahí, Dainora, Francis, Giovanni, Ivette, Jairo, Luis, Marisol, Mirla, Nelson, Raymond, Rosaura, Sharelly, Tico',
    ),
    family: words(
      'Croes, Eisden, Geerman, Henriquez, Isenia, Kelly, Martina, Martis, Mercelina, Richardson, Rosario',
    ),
    languages: ['nl', 'nl', 'es'],
  },
  {
    weight: 2,
    given: words(
      'Andrij, Bohdan, Halyna, Iryna, Kateryna, Maksym, Nadia, Oksana, Olena, Serhij, Taras, Yulia',
    ),
    family: words(
      'Bondarenko, Hrytsenko, Kovalenko, Kravchenko, Lysenko, Melnyk, Petrenko, Savchenko, Shevchuk, Tkachenko',
    ),
    languages: ['uk', 'uk', 'en'],
  },
];
