/** The languages of the page, which are those of a scenario's texts. */
export const languages = ["en", "es", "fr", "it", "pt", "ar"] as const;
export type Language = (typeof languages)[number];

/** Its own name for each language. */
export const ownNames: Record<Language, string> = {
  en: "English",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  pt: "Português",
  ar: "العربية",
};
