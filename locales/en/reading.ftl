# What is said about an answer that could not be taken as typed: `read-<kind>-problem-<name>`.
# "Did you mean" and the choices come as buttons below.

read-problem-line = I couldn't read this line. It needs id, kind, text, lang, country and now.

read-date-problem-unclear = I couldn't read that as a day. You can type it like “24 December”, “next Friday” or “in 3 days”.
read-date-problem-none-such = That day isn't in the calendar. Which one is it?
read-date-problem-past = { $day } is already over. Which day would you like?
read-date-problem-far = { $day } is more than a year away. Please pick a day within the next twelve months.
read-date-problem-which = That can be read in more than one way. Which do you mean?
read-date-problem-weekday = The day of the week and the date don't go together: that date is { $day }. Which do you mean?
read-date-problem-hour = At what time? You can type it like “9 am” or “18:30”.

read-amount-problem-unclear = I couldn't read that as one clear amount. Please type just the number, like 50.
read-amount-problem-currency = This site sells in { $currency }. How much should it be in { $currency }?
read-amount-problem-zero = The amount has to be more than zero. How much should it be?
read-amount-problem-large = That is more digits than I can read. Could you look at the amount once more?
read-amount-problem-several = Those are several amounts. Which one shall I take?
read-amount-problem-which = The point or comma can be read two ways. How much do you mean?

read-email-problem-unclear = That doesn't look like a complete e-mail address. It should look like name@example.com.
read-email-problem-typo = A letter may have slipped. Which address do you mean?
read-email-problem-blank = There is a space in that address. How is it written without it?
read-email-problem-comma = There is a comma where a dot usually is. Is a dot meant?
read-email-problem-dots = There is a dot too many in that address. Is this what you mean?
read-email-problem-at = The @ isn't quite where I expected it. Is this what you mean?
read-email-problem-spelt = I put the @ and the dots in for you. Is it right like this?
read-email-problem-letters = This provider has only letters from a to z in its addresses. How is it written there?
read-email-problem-look-alike = Some letters in that address only look like Latin ones. Please type it anew instead of copying it.
read-email-problem-ending = I don't know a domain with that ending. Is the address really right?
read-email-problem-endings = There are two endings in that address, one behind the other. Is this what you mean?
read-email-problem-www = An address for e-mail rarely has www in it. Is this what you mean?
read-email-problem-several = Those are several addresses. Which one shall I take?

read-phone-problem-unclear = I couldn't read that as a phone number. Please type digits only, like +1 201 555 0123.
read-phone-problem-letters = There are letters among the digits. Please type the number with digits only.
read-phone-problem-invalid = That number doesn't exist as typed. Could you look at it once more?
read-phone-problem-short = There seem to be digits missing. Could you look at the number once more?
read-phone-problem-long = There seem to be too many digits. Could you look at the number once more?
read-phone-problem-country = No country has that code. Please begin with + and the country's code, like +44.
read-phone-problem-plus = Is this number meant, with a + in front?
read-phone-problem-several = Those are several numbers. Which one shall I take?
read-phone-problem-old = That is how numbers there were dialled in the past. Is this the one?
read-phone-problem-landline = That looks like a landline, which usually can't show a text message. Is there a mobile number?
read-phone-problem-special = That is a service number; text messages don't reach people there. Is there a mobile number?
read-phone-problem-extension = A text message can't go to an extension. Is there a mobile number?
