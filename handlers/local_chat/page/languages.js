// Languages of Telegram to choose from: the bot's own first, then some it has to fall back from.

const CODES = ["en", "de", "fr", "es", "it", "pt-br", "nl", "pl", "ja", "he", "ar", "tr"];

// `own` is the language somebody has now: offered too, or a dialog would show another as theirs.
export const languages = (own = "en") => [...new Set([...CODES, own])].map((code) => [
  code, new Intl.DisplayNames([code], { type: "language" }).of(code),
]);
