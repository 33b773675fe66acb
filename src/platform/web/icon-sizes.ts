/** The icon as PNG, in pixels: for the home screen of iOS, and the two that Android asks for. `npm run icons` draws them. */
export const iconSizes = [180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];
