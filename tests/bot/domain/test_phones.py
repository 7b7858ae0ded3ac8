"""Phone numbers over twelve countries: what is taken, and what is said to the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.phones import PhoneProblem, read_phone, shown

TAKEN = [
    ("US", "(201) 555-0123", "+12015550123"),
    ("US", "+1 201 555 0123", "+12015550123"),
    ("US", "1-201-555-0123", "+12015550123"),
    ("US", "+49 1511 2345678", "+4915112345678"),
    ("CA", "506-234-5678", "+15062345678"),
    ("CA", "+1 (506) 234 5678", "+15062345678"),
    ("GB", "07400 123456", "+447400123456"),
    ("GB", "+44 7400 123456", "+447400123456"),
    ("GB", "07911 123456", "+447911123456"),
    ("GB", "0044 7400 123456", "+447400123456"),
    ("DE", "01512 3456789", "+4915123456789"),
    ("DE", "0151/23456789", "+4915123456789"),
    ("DE", "+49 (0)151 23456789", "+4915123456789"),
    ("DE", "tel:+4915123456789", "+4915123456789"),
    ("DE", "０１５１２３４５６７８９", "+4915123456789"),
    ("DE", "0049 151 23456789", "+4915123456789"),
    ("FR", "06 12 34 56 78", "+33612345678"),
    ("FR", "+33 6 12 34 56 78", "+33612345678"),
    ("IT", "312 345 6789", "+393123456789"),
    ("IT", "+39 312 3456789", "+393123456789"),
    ("ES", "612 34 56 78", "+34612345678"),
    ("ES", "+34 612 345 678", "+34612345678"),
    ("JP", "090-1234-5678", "+819012345678"),
    ("JP", "+81 90 1234 5678", "+819012345678"),
    ("IN", "081234 56789", "+918123456789"),
    ("IN", "+91 81234 56789", "+918123456789"),
    ("AU", "0412 345 678", "+61412345678"),
    ("AU", "+61 412 345 678", "+61412345678"),
    ("NL", "06 12345678", "+31612345678"),
    ("PL", "512 345 678", "+48512345678"),
    ("SE", "070-123 45 67", "+46701234567"),
    ("BR", "(11) 96123-4567", "+5511961234567"),
    ("MX", "222 123 4567", "+522221234567"),
]
REFUSED = [
    ("DE", "030 123456", "landline"),
    ("DE", "+49 30 123456", "landline"),
    ("GB", "020 7946 0018", "landline"),
    ("GB", "0121 234 5678", "landline"),
    ("FR", "01 23 45 67 89", "landline"),
    ("IT", "02 1234 5678", "landline"),
    ("ES", "810 12 34 56", "landline"),
    ("JP", "03-1234-5678", "landline"),
    ("AU", "02 1234 5678", "landline"),
    ("NL", "010 123 4567", "landline"),
    ("DE", "0900 1234567", "special"),
    ("DE", "0800 1234567", "special"),
    ("GB", "0800 123 4567", "special"),
    ("GB", "0909 8790000", "special"),
    ("US", "+1 800 234 5678", "special"),
    ("FR", "0 801 23 45 67", "special"),
    ("DE", "0151 23456789 x12", "extension"),
    ("US", "(201) 555-0123 ext. 7", "extension"),
    ("DE", "0151", "invalid"),
    ("DE", "0151 2", "invalid"),
    ("DE", "+49 151 2345678901234", "invalid"),
    ("US", "555-0123", "invalid"),
    ("US", "111 111 1111", "invalid"),
    ("GB", "07400", "invalid"),
    ("JP", "090 1234", "invalid"),
    ("DE", "otto", "unclear"),
    ("DE", "", "unclear"),
    ("DE", "0151 CALLME", "unclear"),
    ("US", "1-800-FLOWERS", "unclear"),
    ("DE", "call 0151 23456789", "unclear"),
    ("DE", "9" * 60, "unclear"),
    ("DE", "+999 123456789", "unclear"),
    ("DE", "5 euros", "unclear"),
]


@pytest.mark.parametrize(("territory", "typed", "number"), TAKEN)
def test_what_is_taken(territory: str, typed: str, number: str) -> None:
    assert read_phone(typed, territory) == number
    assert read_phone(shown(number), territory) == number


@pytest.mark.parametrize(("territory", "typed", "problem"), REFUSED)
def test_what_is_refused(territory: str, typed: str, problem: str) -> None:
    assert read_phone(typed, territory) == PhoneProblem(problem)  # type: ignore[arg-type]


@given(st.text(max_size=60))
def test_nothing_typed_raises_and_digits_are_kept(text: str) -> None:
    read = read_phone(text, "DE")
    if isinstance(read, str):
        assert read.startswith("+")
        assert read[1:].isdecimal()
