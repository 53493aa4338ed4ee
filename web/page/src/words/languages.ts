/** Languages of the page; scenarios have texts in the same languages. */
export const languages = ["en", "es", "fr", "it", "pt", "ar"] as const;
export type Language = (typeof languages)[number];

/** Name of each language in that language. */
export const ownNames: Record<Language, string> = {
  en: "English",
  es: "Español",
  fr: "Français",
  it: "Italiano",
  pt: "Português",
  ar: "العربية",
};
