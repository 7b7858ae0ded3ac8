"""What would give the writer of an anonymous message away, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.exchange.leaks import NEVER, Leak, Writer, leaks

ANNA = Writer(names=("Anna Müller", "Anna", "Müller"), username="anna_m_89")


NAMES: list[tuple[str, str]] = [
    ("Anna Müller", "It's Anna, what size do you wear?"),
    ("Anna Müller", "it's anna"),
    ("Anna Müller", "ANNA fragt"),
    ("Anna Müller", "Gruß, Mueller"),
    ("Anna Müller", "Gruss von der Muller"),
    ("Anna Müller", "Annas Idee war es"),
    ("Anna Müller", "that was anna's idea"),
    ("Anna Müller", "that was Anna’s idea"),
    ("Anna Müller", "A n n a"),
    ("Anna Müller", "A-n-n-a"),
    ("Anna Müller", "(Anna)"),
    ("Anna Müller", "*Anna*"),
    ("Anna Müller", "𝐀𝐧𝐧𝐚 here"),
    ("Jörg", "Jörgs Schrank"),
    ("Jörg", "hier ist Joerg"),
    ("Anna", "Pozdrawiam Annę"),
    ("Anna", "z Anną"),
    ("Anna", "s Annou"),
    ("Pavel", "od Pavla"),
    ("Marek", "to dla Marka"),
    ("Анна", "Это Анна"),
    ("Анна", "спросите Анну"),
    ("Анна", "от Анны"),
    ("Анна", "с Анной"),
    ("Анна", "this is Anna"),
    ("Мария", "для Марии"),
    ("Игорь", "от Игоря"),
    ("Андрей", "у Андрея"),
    ("Γιώργος", "από τον Γιώργο"),
    ("Ayşe", "Ayşe'nin hediyesi"),
    ("Ayşe", "ben Ayse"),
    ("אנה", "זה מאנה ושאלה לאנה"),
    ("王伟", "我是王伟，你喜欢什么？"),
    ("田中太郎", "太郎です"),
    ("김민준", "저는 민준이에요"),
    ("สมชาย", "ผมสมชายครับ"),
    ("Jean-Luc", "c'est Jean Luc"),
    ("O'Brien", "signed, O’Brien"),
    ("José de la Cruz", "soy jose"),
    ("🦄", "guess who 🦄"),
    ("Will", "it's Will from the office"),
    ("Will", "Best wishes\nWill"),
    ("Will", "Best wishes, Will"),
    ("An Nguyen", "hier schreibt Nguyen"),
]


@pytest.mark.parametrize(("name", "text"), NAMES)
def test_the_own_name_is_found(name: str, text: str) -> None:
    assert "name" in leaks(text, Writer(names=(name,)))


NO_NAMES: list[tuple[str, str]] = [
    ("Anna Müller", "Do you like bananas, or an annual pass?"),
    ("Anna Müller", "Magst du Hannah Arendt?"),
    ("Otto", "lottery, motto"),
    ("Tim", "how many times a week do you cook?"),
    ("Mark", "remarkable"),
    ("José de la Cruz", "a book of la comida"),
    ("Jan", "in January"),
    ("Ben", "Which books? Do you have a bench?"),
    ("王伟", "你喜欢什么？"),
    ("Анна", "Банан или ананас?"),
    ("", "anything at all"),
    ("Will", "Will you be in the office on Friday? I will."),
    ("May", "May I ask what size? You may tell."),
    ("An Nguyen", "an apple, or something to put on a wall"),
    ("🦄", "guess who 🐴"),
]


@pytest.mark.parametrize(("name", "text"), NO_NAMES)
def test_what_only_looks_like_the_name_goes(name: str, text: str) -> None:
    assert leaks(text, Writer(names=(name,))) == ()


OTHERS: list[tuple[str, Leak]] = [
    ("write to @anna_m_89", "username"),
    ("write to anna_m_89", "username"),
    ("write to Anna_M_89", "username"),
    ("write to @somebody_else", "username"),
    ("t.me/anything", "username"),
    ("https://t.me/+abcdefgh", "username"),
    ("telegram.me/anything", "username"),
    ("tg://resolve?domain=x", "username"),
    ("+49 151 12345678", "phone"),
    ("0151 12345678", "phone"),
    ("0151/1234567", "phone"),
    ("(030) 123456", "phone"),
    ("call 555-123-4567", "phone"),
    ("call (555) 123 4567", "phone"),
    ("555-0123", "phone"),
    ("15112345678", "phone"),
    ("٠١٥١١٢٣٤٥٦٧٨", "phone"),
    ("０１５１１２３４５６７８", "phone"),
    ("06 12 34 56 78", "phone"),
    ("0151\u00a01234\u00a05678", "phone"),
    ("0151–123–4567", "phone"),
    ("https://wa.me/4915112345678", "phone"),
    ("or mail anna@example.com", "email"),
    ("anna (at) example (dot) com", "email"),
    ("anna [at] example.com", "email"),
    ("anna at example dot com", "email"),
    ("anna ät example punkt de", "email"),
    ("It goes to Hauptstraße 5", "address"),
    ("Hauptstr. 5b, please", "address"),
    ("12 Baker Street", "address"),
    ("221 b Baker Street, London", "address"),
    ("7 Privet Drive", "address"),
    ("10 main st", "address"),
    ("12 rue de la Paix? no: rue de la Paix 12", "address"),
    ("Via Garibaldi 8", "address"),
    ("AQ3D-7GH2KL-9WX4", "code"),
]


@pytest.mark.parametrize(("text", "leak"), OTHERS)
def test_what_else_gives_away(text: str, leak: Leak) -> None:
    assert leak in leaks(text, Writer(username="anna_m_89"))


HARMLESS = [
    "What size do you wear, 38 or 40?",
    "Gifts are on 24.12.2026, aren't they?",
    "On 2026-12-24 at 18.30?",
    "24/12/2026 18:30",
    "It costs 1.250.000 or 12,345,678",
    "The book is 978-3-16-148410-0",
    "LEGO 10281, or 75192?",
    "From 8 to 12, 3 times",
    "https://www.amazon.de/dp/B0ABCD1234",
    "https://www.amazon.de/dp/3453146972/ref=sr_1_1?keywords=0123456789",
    "B012345678",
    "Do you have 100 m of it @ 5?",
    "what's the street like? way to go",
    "Das ist auf dem Weg 100 Mal passiert",
    "tea, coffee or chocolate?",
    "it took me 2 hours all the way",
    "I have 2 kids and drive a lot",
    "that is 3 weeks down the road",
    "Hering 2 kg, bitte",
    "Am Sitzplatz 3 Mal gewartet",
    "Come via train at 8",
    "",
    "🎁",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_a_harmless_question_goes(text: str) -> None:
    assert leaks(text, ANNA) == ()


def test_where_things_reach_the_writer_is_found_in_their_own_words() -> None:
    mine = Writer(places=("Anna Müller\nAm Anger 7\n99084 Erfurt",))
    assert leaks("ich wohne am anger 7 gleich um die Ecke", mine) == ("address",)
    assert leaks("bei 99084, Erfurt", mine) == ("address",)
    assert leaks("Was gibt es in Erfurt?", mine) == ()


def test_only_a_code_is_never_theirs_to_decide() -> None:
    assert {"code"} == NEVER


@given(
    before=st.text(alphabet=' ,.!?\n"()', max_size=4),
    after=st.text(alphabet=' ,.!?\n"()', max_size=4),
    name=st.sampled_from(["Anna", "Jörg", "Анна", "Γιώργος", "Ayşe", "José", "Łukasz", "אנה"]),
    change=st.sampled_from([str, str.upper, str.lower]),
    words=st.text(alphabet="xyz ", max_size=20),
)
def test_whatever_stands_around_it(
    before: str, after: str, name: str, change: type[str], words: str
) -> None:
    text = f"{words} {before}{change(name)}{after} {words}"
    assert "name" in leaks(text, Writer(names=(name,)))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = leaks(text, ANNA)
    assert len(set(found)) == len(found)


@given(
    st.integers(100_000, 999_999_999), st.sampled_from(["+49 151 ", "0170/", "(089) ", "+1-555-"])
)
def test_any_number_with_a_prefix_is_a_phone(number: int, prefix: str) -> None:
    assert "phone" in leaks(f"ring {prefix}{number} now", Writer())
