/** Parameters of a route carry the name of their thing: `:waarde` is a model, `:regel` a line. */
export const valueLinks = {
  list: '/waarde',
  add: '/waarde/nieuw',
  model: (id: string) => `/waarde/${id}`,
  edit: (id: string) => `/waarde/${id}/uitgangspunten`,
  publish: (id: string) => `/waarde/${id}/stand`,
  file: (id: string) => `/waarde/${id}/model.xlsx`,
  addLine: (id: string) => `/waarde/${id}/regels/nieuw`,
  line: (id: string, line: string) => `/waarde/${id}/regels/${line}`,
  removeLine: (id: string, line: string) => `/waarde/${id}/regels/${line}/weg`,
} as const;
