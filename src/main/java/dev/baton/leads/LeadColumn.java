package dev.baton.leads;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can stand in a file of leads, in the order in which Baton writes it. Each goes by the names that HubSpot,
 * Salesforce and people give it, in English and German, whatever the case and whatever stands between the letters.
 */
enum LeadColumn {
    COMPANY(
            "Company",
            "company",
            "companyname",
            "account",
            "accountname",
            "companyaccount",
            "associatedcompany",
            "organization",
            "organisation",
            "unternehmen",
            "unternehmensname",
            "firma",
            "firmenname",
            "kunde"),
    CONTACT(
            "Contact",
            "contact",
            "contactname",
            "name",
            "fullname",
            "kontakt",
            "kontaktname",
            "ansprechpartner",
            "ansprechpartnerin",
            "vollständigername"),
    FIRST_NAME("First name", "", "firstname", "vorname"),
    LAST_NAME("Last name", "", "lastname", "surname", "nachname", "familienname"),
    JOB_TITLE("Job title", "", "jobtitle", "title", "position", "berufsbezeichnung", "funktion"),
    EMAIL("E-mail", "email", "emailaddress", "workemail", "emailadresse", "mail", "mailadresse"),
    PHONE("Phone", "phone", "phonenumber", "businessphone", "telephone", "telefon", "telefonnummer"),
    CAMPAIGN("Campaign", "campaign", "campaignname", "campaignorsource", "kampagne", "kampagnenname"),
    PRIORITY("Priority", "priority", "howsoon", "priorität", "dringlichkeit"),
    WHY_NOW("Why now?", "whyNow", "whynow", "warumjetzt", "anlass"),
    NEXT_STEP("Suggested next step", "nextStep", "suggestednextstep", "nextstep", "nächsterschritt"),
    VALUE(
            "Expected value",
            "value",
            "expectedvalue",
            "value",
            "amount",
            "dealvalue",
            "dealamount",
            "wert",
            "betrag",
            "erwarteterwert"),
    CURRENCY("Currency", "currency", "currencyisocode", "währung"),
    NOTE(
            "Note",
            "note",
            "notes",
            "description",
            "comment",
            "comments",
            "notiz",
            "notizen",
            "beschreibung",
            "bemerkung",
            "kommentar"),
    COUNTRY("Country", "country", "countryregion", "land"),
    /** A column that is only called a state holds that of an address. */
    REGION("Region", "region", "state", "stateregion", "stateprovince", "bundesland"),
    INDUSTRY("Industry", "industry", "branche"),
    SIZE(
            "Employees",
            "size",
            "employees",
            "numberofemployees",
            "noofemployees",
            "companysize",
            "mitarbeiter",
            "mitarbeiterzahl",
            "anzahlmitarbeiter",
            "anzahldermitarbeiter"),
    SCORE("Score", "score", "leadscore", "hubspotscore", "punkte", "leadbewertung"),
    SOURCE("Source", "source", "leadsource", "originalsource", "quelle", "leadquelle", "herkunft"),
    TOUCHES("Touches so far", "touches", "touches", "numberoftouches", "kontakte", "anzahlkontakte"),
    LAST_TOUCH("Last touch", "lastTouch", "lasttouchdate", "letzterkontakt"),
    ATTRIBUTES("Anything else to sort by", DetailsForm.ATTRIBUTES, "anythingelsetosortby", "attributes", "merkmale"),
    STATE("Lead state", "", "zustand", "stand"),
    OWNER("Owner's e-mail", "", "ownersemail", "owneremail", "emaildeszuständigen"),
    OFFERED(
            "Handed over",
            "",
            "handedover",
            "created",
            "createdate",
            "createddate",
            "übergeben",
            "erstellt",
            "erstelldatum",
            "erstellungsdatum"),
    CLOSED("Closed", "", "closed", "closedate", "closeddate", "abgeschlossen", "abschlussdatum"),
    WORTH("Won value", "", "wonvalue", "abschlusswert"),
    WORTH_CURRENCY("Currency of won value", "", "currencyofwonvalue"),
    UNTIL(
            "Recycled until",
            "",
            "recycleduntil",
            "nurtureuntil",
            "comesback",
            "followupdate",
            "zurückgestelltbis",
            "wiedervorlage",
            "wiedervorlageam"),
    /** Written for people, and not read. */
    ID("Id", ""),
    POD("Pod", ""),
    OWNER_NAME("Owner", ""),
    /** Who is asked for an answer while a lead waits for one. */
    ASKED("Asked", "");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, LeadColumn> BY_INPUT = Arrays.stream(values())
            .filter(column -> !column.input.isEmpty())
            .collect(Collectors.toUnmodifiableMap(LeadColumn::input, Function.identity()));

    private final String title;
    private final String input;
    private final ImmutableList<String> names;

    /** @param input the input of {@link LeadForm} that it answers; empty if none */
    LeadColumn(String title, String input, String... names) {
        this.title = title;
        this.input = input;
        this.names = ImmutableList.copyOf(names);
    }

    String title() {
        return title;
    }

    String input() {
        return input;
    }

    private boolean isRead() {
        return this != ID && this != POD && this != OWNER_NAME && this != ASKED;
    }

    /** Those that stand in a file that Baton writes; a name stands in one column there. */
    static List<LeadColumn> written() {
        return Arrays.stream(values())
                .filter(column -> column != FIRST_NAME && column != LAST_NAME && column != JOB_TITLE)
                .toList();
    }

    /** Those of a file to fill in. */
    static List<LeadColumn> asked() {
        return written().stream().filter(LeadColumn::isRead).toList();
    }

    static Optional<LeadColumn> called(String name) {
        var plain = plain(name);
        return Arrays.stream(values())
                .filter(LeadColumn::isRead)
                .filter(column -> Stream.concat(Stream.of(plain(column.title)), column.names.stream())
                        .anyMatch(plain::equals))
                .findFirst();
    }

    /** Whether it stands in files that Baton writes, so that nobody needs to hear that it isn't read. */
    static boolean isForPeople(String name) {
        return Stream.of(ID, POD, OWNER_NAME, ASKED)
                .anyMatch(column -> plain(column.title).equals(plain(name)));
    }

    static Optional<LeadColumn> ofInput(String input) {
        return Optional.ofNullable(BY_INPUT.get(input));
    }

    private static String plain(String name) {
        return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
