import type { Texts } from '../../../platform/i18n/texts.ts';

/** What the page itself says while a story is taken on a phone. For the story guide, B1. */
const nl = {
  waiting: (count: number) =>
    count === 1
      ? '1 verhaal wacht op internet. Het staat op slot op dit toestel.'
      : `${count} verhalen wachten op internet. Ze staan op slot op dit toestel.`,
  locked: (count: number) =>
    count === 1
      ? '1 verhaal is nog niet verstuurd. Typ je pincode. Dan versturen wij het.'
      : `${count} verhalen zijn nog niet verstuurd. Typ je pincode. Dan versturen wij ze.`,
  sending: 'Bezig met versturen.',
  allSent: 'Alles is verstuurd.',
  ready: 'Klaar voor gebruik zonder internet.',
  offline: 'Geen internet. Je kunt gewoon doorgaan. Wat je invult, staat op slot op dit toestel.',
  signIn: 'Log opnieuw in en open deze pagina. Daarna versturen wij het verhaal.',
  refused: 'Een verhaal kwam niet goed aan. Open het en kijk het na.',
  openRefused: 'Open het verhaal',
  elsewhere:
    'Dit onderzoek neemt geen verhalen van jou meer aan. Je verhaal staat nog op slot op dit toestel. Vraag de onderzoeker wat je kunt doen.',
  soundRefused:
    'Het verhaal is ingeleverd, maar het geluid kwam niet aan. Het geluid staat nog op slot op dit toestel. Meld dit bij je beheerder.',
  full: 'Dit toestel kan nu niets bewaren. Misschien is het vol. Laat deze pagina open, maak ruimte vrij en probeer het nog een keer.',
  notKept:
    'Deze browser bewaart niets op dit toestel. Je hebt bij elke stap internet nodig, en geluid opnemen kan niet.',
  draft: 'Wat je invult, staat op slot op dit toestel.',
  newPinTitle: 'Kies een pincode voor dit toestel',
  newPinText:
    'Met deze code gaan verhalen op slot op dit toestel. Niemand anders kan ze lezen. Vergeet je de code? Dan zijn verhalen die nog niet verstuurd zijn weg.',
  newPin: 'Nieuwe pincode',
  newPinHelp: 'Minstens 6 tekens. Letters mogen ook.',
  again: 'Nog een keer dezelfde pincode',
  choosePin: 'Zet op slot en ga verder',
  pinTitle: 'Typ je pincode',
  pinText: 'Op dit toestel staan verhalen op slot.',
  pin: 'Pincode',
  open: 'Open',
  pinShort: 'Deze code is te kort. Gebruik minstens 6 tekens.',
  pinDifferent: 'De twee codes zijn niet gelijk. Typ ze nog een keer.',
  pinWrong: 'Deze code klopt niet. Typ hem nog een keer.',
  pinOther: 'Dit toestel heeft al een andere pincode. Typ die.',
  shelfTitle: 'Je hebt een verhaal dat nog niet af is',
  changed: (moment: string) => `Laatst veranderd: ${moment}`,
  otherTab: 'Dit verhaal staat open in een ander tabblad. Ga daar verder, of sluit dat tabblad eerst.',
  away: 'Gooi weg',
  awaySure: 'Gooi je dit verhaal weg? Dan is het weg van dit toestel. Dat kan niet terug.',
  awayYes: 'Ja, gooi weg',
  awayNo: 'Nee, bewaar',
  allSteps: 'Alle stappen zijn klaar',
  resume: (name: string) => `Ga verder met ${name}`,
  signInHere: 'Log in',
  unnamed: 'het verhaal zonder naam',
  fresh: 'Begin een nieuw verhaal',
  keptTitle: 'Het verhaal is klaar',
  keptCode: (code: string) => `De code van de verteller is ${code}.`,
  keptText: 'Schrijf de code op een briefje voor de verteller. Daarmee kan het verhaal later weg.',
  another: 'Neem nog een verhaal op',
  record: 'Neem het geluid op',
  stop: 'Stop met opnemen',
  recording: 'De opname loopt.',
  recorded: (seconds: number) =>
    seconds === 1 ? 'Opgenomen: 1 seconde.' : `Opgenomen: ${seconds} seconden.`,
  discard: 'Gooi het geluid weg',
  discardSure: 'Gooi je deze opname weg? Dat kan niet terug.',
  soundFull: 'De opname is gestopt, want dit toestel is vol. Wat tot nu toe is opgenomen, is bewaard.',
  noMicrophone: 'Er is geen microfoon, of de browser mag er niet bij. Schrijf het verhaal op.',
  soundTitle: 'Geluid',
  soundText: 'Vraag eerst of het mag. Het geluid gaat ook op slot. Hoogstens 10 MB, ongeveer 40 minuten.',
};

const en: Texts<typeof nl> = {
  waiting: (count) =>
    count === 1
      ? '1 story waits for internet. It is locked on this device.'
      : `${count} stories wait for internet. They are locked on this device.`,
  locked: (count) =>
    count === 1
      ? '1 story is not sent yet. Type your PIN. Then we send it.'
      : `${count} stories are not sent yet. Type your PIN. Then we send them.`,
  sending: 'Sending.',
  allSent: 'Everything is sent.',
  ready: 'Ready for use without internet.',
  offline: 'No internet. You can simply go on. What you fill in is locked on this device.',
  signIn: 'Sign in again and open this page. Then the story is sent.',
  refused: 'A story did not arrive well. Open it and check it.',
  openRefused: 'Open the story',
  elsewhere:
    'This study no longer takes stories from you. Your story is still locked on this device. Ask the researcher what you can do.',
  soundRefused:
    'The story is handed in, but the recording did not arrive. The recording is still locked on this device. Tell your administrator.',
  full: 'This device cannot keep anything now. Perhaps it is full. Leave this page open, make room and try again.',
  notKept:
    'This browser keeps nothing on this device. You need internet at every step, and you cannot record sound.',
  draft: 'What you fill in is locked on this device.',
  newPinTitle: 'Choose a PIN for this device',
  newPinText:
    'With this code stories are locked on this device. Nobody else can read them. If you forget it, stories that have not been sent are lost.',
  newPin: 'New PIN',
  newPinHelp: 'At least 6 characters. Letters are fine too.',
  again: 'The same PIN once more',
  choosePin: 'Lock and go on',
  pinTitle: 'Type your PIN',
  pinText: 'There are locked stories on this device.',
  pin: 'PIN',
  open: 'Open',
  pinShort: 'This code is too short. Use at least 6 characters.',
  pinDifferent: 'The two codes are not the same. Type them once more.',
  pinWrong: 'This code is not right. Type it once more.',
  pinOther: 'This device already has another PIN. Type that one.',
  shelfTitle: 'You have a story that is not finished',
  changed: (moment) => `Last changed: ${moment}`,
  otherTab: 'This story is open in another tab. Go on there, or close that tab first.',
  away: 'Throw away',
  awaySure: 'Throw this story away? Then it is gone from this device. This cannot be undone.',
  awayYes: 'Yes, throw away',
  awayNo: 'No, keep it',
  allSteps: 'All steps are done',
  resume: (name) => `Go on with ${name}`,
  signInHere: 'Sign in',
  unnamed: 'the story without a name',
  fresh: 'Begin a new story',
  keptTitle: 'The story is ready',
  keptCode: (code) => `The code of the teller is ${code}.`,
  keptText: 'Write the code on a note for the teller. With it the story can go later.',
  another: 'Record another story',
  record: 'Record the sound',
  stop: 'Stop recording',
  recording: 'Recording.',
  recorded: (seconds) => (seconds === 1 ? 'Recorded: 1 second.' : `Recorded: ${seconds} seconds.`),
  discard: 'Throw away the sound',
  discardSure: 'Throw this recording away? This cannot be undone.',
  soundFull: 'The recording has stopped, because this device is full. What was recorded so far is kept.',
  noMicrophone: 'There is no microphone, or the browser may not use it. Write the story down.',
  soundTitle: 'Sound',
  soundText: 'First ask whether you may. The sound is locked too. At most 10 MB, about 40 minutes.',
};

export const phoneTexts = { nl, en };
