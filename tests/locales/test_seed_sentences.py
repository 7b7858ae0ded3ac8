"""The advice this product began with is said, and the table in docs/ says where."""

from tests.locales.seed_sentences import DOCUMENT, table


def test_the_table_is_what_the_texts_say() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == table()
