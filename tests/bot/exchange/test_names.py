"""Names typed with commas, in many scripts: who is meant, who nearly, who nobody knows."""

import pytest

from bot.exchange.details import LONGEST_NAME
from bot.exchange.names import meant, read_names, twice
from bot.exchange.naming import Named, shortened, shown_names


def called(*names: str) -> list[Named]:
    """People who signed up in this order; "Anna|sales" has a word."""
    people = []
    for number, written in enumerate(names, start=1):
        name, _, word = written.partition("|")
        people.append(Named(f"p{number}", number, name, word))
    return people


OFFICE = called(
    "Anna Schmidt", "Ben", "Jörg Müller", "José", "Zoë O'Brien", "Søren Kjær", "Łukasz Żak",
    "Anne-Marie", "Ali",
)  # fmt: skip

READ = [
    # what is typed, the numbers of those who are meant
    ("Anna, Ben", (1, 2)),
    ("Anna and Ben", (1, 2)),
    ("Anna und Ben", (1, 2)),
    ("anna & BEN", (1, 2)),
    ("Anna; Ben", (1, 2)),
    ("Anna\nBen\n", (1, 2)),
    ("- Anna\n- Ben", (1, 2)),
    ("1. Anna\n2) Ben", (1, 2)),
    ("Anna、Ben", (1, 2)),
    ("@Anna, @ben", (1, 2)),
    ("Anna Schmidt, Ben, and Ali", (1, 2, 9)),
    ("Schmidt, Müller", (1, 3)),
    ("Schmidt Anna, Ben", (1, 2)),
    ("Anna S., Ben", (1, 2)),
    ("Jorg, Ben", (3, 2)),
    ("Joerg Mueller, Ben", (3, 2)),
    ("JÖRG MÜLLER", (3,)),
    ("jo\u0308rg", (3,)),
    ("Jose, zoe", (4, 5)),
    ("OBrien, O’Brien", (5,)),
    ("Soren, Kjaer", (6,)),
    ("Soeren", (6,)),
    ("lukasz, Zak", (7,)),
    ("Anne Marie, anne-marie", (8,)),
    ("Ａｎｎａ Ｓｃｈｍｉｄｔ，Ｂｅｎ", (1, 2)),
    ("\u200fAnna\u200e,\u2068Ben\u2069", (1, 2)),
]


@pytest.mark.parametrize(("typed", "numbers"), READ)
def test_who_is_meant(typed: str, numbers: tuple[int, ...]) -> None:
    assert meant(read_names(typed, OFFICE)) == tuple(f"p{number}" for number in numbers)


SCRIPTS = [
    # names of two, and what is typed for both
    (("Анна Петрова", "Борис"), "анна, БОРИС"),
    (("Анна Петрова", "Борис"), "Anna, Boris"),
    (("Anna", "Boris"), "Анна, Борис"),
    (("Фёдор", "Юля"), "Федор; Yulya"),
    (("Ελένη", "Γιώργος"), "ΕΛΕΝΗ, γιωργοσ"),
    (("Eleni", "Niko"), "Ελένη, Νίκο"),
    (("田中太郎", "佐藤花子"), "田中、佐藤"),
    (("田中太郎", "佐藤花子"), "太郎と花子"),
    (("さとう", "マコト"), "さとうとまこと"),
    (("王小明", "李雷"), "小明和李雷"),
    (("김철수", "이영희"), "철수, 영희"),
    (("أحمد", "فاطمة"), "احمد، فاطمه"),
    (("مُحَمَّد", "علی\u200cرضا"), "محمد، علیرضا"),
    (("שָׂרָה", "דוד"), "שרה, דוד"),
    (("राम", "रीमा"), "राम, रीमा"),
    (("กานต์", "กนก"), "กานต์, กนก"),
    (("İrem", "Işıl"), "irem, isil"),
    (("Nguyễn Văn An", "Đặng"), "nguyen, dang"),
    (("🦄", "🐸"), "🐸 , 🦄"),
    (("Anna 🎄", "Ben"), "anna, ben 🎅"),
]


@pytest.mark.parametrize(("names", "typed"), SCRIPTS)
def test_who_is_meant_in_other_scripts(names: tuple[str, str], typed: str) -> None:
    assert sorted(meant(read_names(typed, called(*names)))) == ["p1", "p2"]


def test_vowel_signs_are_no_accents() -> None:
    found = read_names("रमा", called("राम", "रीमा"))
    assert meant(found) == ()


def test_a_name_as_it_is_written_comes_before_one_without_its_accents() -> None:
    both = called("José", "Jose")
    assert meant(read_names("José", both)) == ("p1",)
    assert meant(read_names("jose", both)) == ("p2",)


COUPLES = called("Tom & Ann", "Tom", "Miller, Ann", "Hans und Grete")


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("Tom & Ann, Tom", ("p1", "p2")),
        ("Miller, Ann, Tom", ("p3", "p2")),
        ("Hans und Grete, Tom", ("p4", "p2")),
        ("Hans and Tom", ("p4", "p2")),
    ],
)
def test_a_name_that_looks_like_two(typed: str, people: tuple[str, ...]) -> None:
    assert meant(read_names(typed, COUPLES)) == people


TWO_ANNAS = called("Anna|sales", "Ben", "Anna", "Anna|Sales 2")

NAMESAKES = [
    ("Anna (sales)", ("p1",)),
    ("Anna sales", ("p1",)),
    ("anna SALES", ("p1",)),
    ("Anna 3", ("p3",)),
    ("Anna (3)", ("p3",)),
    ("Anna #3", ("p3",)),
    ("Anna ٣", ("p3",)),
    ("Anna sales 2", ("p4",)),
    ("Anna 1", ("p1",)),
    ("sales 2", ("p4",)),
    ("Anna 2", ("p4",)),  # a word of hers; the second to sign up is Ben
]


@pytest.mark.parametrize(("typed", "people"), NAMESAKES)
def test_namesakes_are_told_apart(typed: str, people: tuple[str, ...]) -> None:
    assert meant(read_names(typed, TWO_ANNAS)) == people


def test_who_might_be_several_is_asked() -> None:
    (anna, ben) = read_names("Anna, Ben", TWO_ANNAS)
    assert (anna.person, anna.found, anna.sure) == (None, ("p1", "p3", "p4"), True)
    assert ben.person == "p2"


def test_a_number_alone_is_nobody() -> None:
    (three,) = read_names("3", TWO_ANNAS)
    assert three.found == ()


SLIPS = [
    ("Ana", "p1"), ("Anna Schmitd", "p1"), ("Schmit", "p1"), ("Shmidt", "p1"), ("Jörk", "p3"),
    ("Lukas", "p7"), ("Anna Schm", "p1"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "person"), SLIPS)
def test_one_slip_is_a_question(typed: str, person: str) -> None:
    found = read_names(f"{typed}, Ben", OFFICE)
    assert meant(found) == ("p2",)
    assert (found[0].typed, found[0].found, found[0].sure) == (typed, (person,), False)


@pytest.mark.parametrize("typed", ["Xaver", "Ken", "Bernd", "Anna Bergmann", "🎄", "Al"])
def test_who_is_not_there_is_nobody(typed: str) -> None:
    (one,) = read_names(typed, OFFICE)
    assert (one.typed, one.found) == (typed, ())


def test_unknown_people_are_named_one_by_one() -> None:
    assert [one.typed for one in read_names("Xaver und Yves, Zora", OFFICE)] == [
        "Xaver",
        "Yves",
        "Zora",
    ]


def test_somebody_twice() -> None:
    found = read_names("Anna, Ben, Schmidt", OFFICE)
    assert (meant(found), twice(found)) == (("p1", "p2"), ("p1",))


@pytest.mark.parametrize("typed", ["", " , ;\n", "and", "@", "\u200b", "ь", "ـ"])
def test_nothing_is_nobody(typed: str) -> None:
    assert meant(read_names(typed, OFFICE)) == ()


def test_each_label_is_read_back_as_that_person() -> None:
    people = [*TWO_ANNAS, *called("x", "x", "x", "x", "🦄", "🦄", "Müller", "Mueller")[4:]]
    for ident, label in shown_names(people).items():
        assert meant(read_names(label, people)) == (ident,), label


def test_a_long_name_is_known_whole_and_in_part() -> None:
    name = "Maximiliane Wilhelmine von und zu Hohenstein-Lichtenfels"
    people = called(shortened(name, LONGEST_NAME), "Ben")
    for typed in (name, "Maximiliane", "Wilhelmine von", people[0].name):
        assert meant(read_names(f"{typed}, Ben", people)) == ("p1", "p2"), typed


def test_initials_of_everybody_are_asked_about() -> None:
    many = called(*(f"Person Number{n}" for n in range(1000)))
    found = read_names(", ".join("pn" * 60), many)
    assert [len(one.found) for one in found] == [1000] * 120


def test_long_lists_of_many_people_end() -> None:
    many = called(*(f"Person{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{n}" for n in range(1000)))
    typed = ", ".join(f"Q{n}q" for n in range(2000))
    assert len(read_names(typed, many)) == 300
