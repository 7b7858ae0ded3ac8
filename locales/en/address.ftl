# The postal address of somebody who gets a card by post: what is asked about it.

address-problem-empty = I don't see an address there. How would you write it on an envelope?
address-problem-unclear = I can't make out the street and the town in this. Would a letter find its way with it?
address-problem-other-country = That looks like an address in another country: { $country }. Cards from this site usually stay in its own country. Is it right?
address-problem-claim-code = That looks like it has a gift card code in it. A code doesn't belong in an address, so I haven't kept it. What's the address alone?
address-problem-missing =
    { $field ->
        [street] What's the street and house number?
        [city] Which town or city is it?
        [zip] What's the ZIP code?
        [pin] What's the PIN code?
        [eircode] What's the Eircode?
        [postal] What's the postal code?
        [state] Which state is it in?
        [prefecture] Which prefecture is it in?
        [county] Which county is it in?
        [emirate] Which emirate is it in?
       *[province] Which province is it in?
    }
address-problem-too-long =
    { $field ->
        [text] That's a bit long for an address. Street, town and postal code are all I need.
       *[line] That won't fit on an envelope. Can you shorten it, or put it on two lines?
    }
address-problem-postal-form =
    { $kind ->
        [zip] ZIP codes there usually look like { $example }.
        [pin] PIN codes there usually look like { $example }.
        [eircode] Eircodes usually look like { $example }.
       *[postal] Postal codes there usually look like { $example }.
    } Is { $code } right?
address-problem-postal-region = { $code } doesn't seem to be in { $region }. Are both right?
address-problem-region =
    { $kind ->
        [state] I don't know a state called { $region }. Is it right?
        [prefecture] I don't know a prefecture called { $region }. Is it right?
        [county] I don't know a county called { $region }. Is it right?
        [emirate] I don't know an emirate called { $region }. Is it right?
       *[province] I don't know a province called { $region }. Is it right?
    }
address-problem-house-number = { $street }: I don't see a house number. Is there one?
address-problem-first-line = Is “{ $line }” the name?
address-problem-apartment = { $street }: is there an apartment number, or a floor?
address-problem-po-box = Cards by post don't always reach a PO box or a parcel locker. The order page shows whether it takes one. Is there a street address too?
