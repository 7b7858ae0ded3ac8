"""A person: settings, language, recipients, a copy of everything, its end."""
