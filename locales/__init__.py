"""The words: one folder of Fluent files a language."""
