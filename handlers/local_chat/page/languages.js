// Languages of Telegram to choose from: the bot's own first, then some it has to fall back from.

const CODES = ["en", "de", "fr", "es", "it", "pt-br", "nl", "pl", "ja", "he", "ar", "tr"];

export const LANGUAGES = CODES.map((code) => [
  code, new Intl.DisplayNames([code], { type: "language" }).of(code),
]);
