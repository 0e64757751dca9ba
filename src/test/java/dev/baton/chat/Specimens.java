package dev.baton.chat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A card with every part and a form with every input, to see what an adapter makes of them. */
public final class Specimens {

    /** Has an account on every platform. */
    public static final PersonId ANN = new PersonId("ann");

    /** Has none anywhere. */
    public static final PersonId BEN = new PersonId("ben");

    public static final Instant MOMENT = Instant.parse("2026-11-23T09:30:00Z");

    /** Every part, every span, every button. */
    public static Card card() {
        return new Card(
                "Ann offers a lead: Müller & Söhne <GmbH>",
                List.of(
                        new Part.Heading("Müller & Söhne <GmbH>"),
                        new Part.Paragraph(everySpan()),
                        new Part.Divider(),
                        new Part.Facts(IntStream.rangeClosed(1, 11)
                                .mapToObj(i -> Part.Fact.of("Fact " + i, "worth *" + i + "* & more"))
                                .toList()),
                        Part.Buttons.of(
                                Button.primary("Accept", "lead.accept", "01J"),
                                Button.danger("Return", "lead.return", "01J"),
                                Button.press("Show & tell", "lead.show", ""),
                                Button.run("Accept by typing", "lead accept 01J"),
                                new Button.Visit("Website", URI.create("https://example.com/?a=1&b=2"))),
                        Part.Buttons.of(Button.press("Accept", "lead.accept", "01K")),
                        Part.Buttons.of(Button.press("Won", "lead.won", "01K")).onlyFor(Set.of(ANN)),
                        new Part.Note(Text.of("Offered by ").and(ANN).and("\nin small print")),
                        chart(),
                        picture()));
    }

    /** Hostile in each of its words. */
    public static Part.Picture picture() {
        return new Part.Picture(
                "Campaigns *<!channel>*",
                "Spring & <summer>: 2 March to 30 March, [running](https://a.link)",
                "/picture/o1/a-token.png",
                URI.create("https://baton.example.com/picture/o1/a-token.png"));
    }

    /** Labels that are alike, too long and hostile, and a number with more to say. */
    public static Part.Chart chart() {
        return new Part.Chart(
                "What the field hears & says",
                "Prices are heard of most, <twice> as often as last week.",
                List.of(
                        new Part.Bar("Prices", 12, "of 14"),
                        new Part.Bar("Prices", 6, ""),
                        new Part.Bar("A competitor with a very long name", 3, "up 1"),
                        new Part.Bar("A competitor with a very long beard", 0, ""),
                        new Part.Bar("*<!channel>*", 1, "")));
    }

    /** Each kind of span, next to each other. */
    public static Text everySpan() {
        return Text.of("Offered by ")
                .and(ANN)
                .and(" and ")
                .and(BEN)
                .and(", answer by ")
                .and(MOMENT)
                .and(".\nIn short: ")
                .and(new Text.Strong("worth a call"))
                .and("! See ")
                .and(new Text.Link("their page | home", URI.create("https://example.com/a_(b)?q=1&r=2")))
                .and(" before it ends on ")
                .and(new Text.Struck("*Monday* ~~"))
                .and(" ")
                .and(new Text.Strong("Tuesday"))
                .and(" or type ")
                .and(new Text.Code("/baton lead `show`"))
                .and(".\n- not a list\n[not](https://a.link) <!channel>");
    }

    /** Every input, with and without something in it. */
    public static Form form() {
        return new Form(
                "lead.offer",
                "pod-1",
                "Hand over a lead",
                "Hand over",
                List.of(
                        new Input.Notice(
                                "notice",
                                Text.of("Goes to ").and(ANN).and(" & ").and(BEN).and(".")),
                        new Input.Line("company", Input.Caption.required("Company"), false, 80, ""),
                        new Input.Line(
                                "note",
                                Input.Caption.optional("Note").hint("What should sales know? *Be brief*"),
                                true,
                                3_000,
                                "So far\nso <good> & *fine*"),
                        new Input.Choice(
                                "currency", Input.Caption.required("Currency"), false, options(), List.of("b", "c")),
                        new Input.Choice(
                                "sources",
                                Input.Caption.optional("Sources").hint("Any number"),
                                true,
                                options(),
                                List.of("a", "c", "gone")),
                        new Input.People("people", Input.Caption.required("Who should know"), List.of(ANN, BEN, ANN)),
                        new Input.People("others", Input.Caption.optional("Who else"), List.of()),
                        new Input.Group("group", Input.Caption.optional("Team"), null),
                        new Input.Group(
                                "side",
                                Input.Caption.required("Sales side"),
                                new GroupId(new WorkspaceId("slack", "T1"), "S1")),
                        new Input.Day("until", Input.Caption.optional("Until"), null),
                        new Input.Day("from", Input.Caption.required("From"), LocalDate.of(2026, 3, 29))));
    }

    private static List<Input.Option> options() {
        return List.of(
                new Input.Option("a", "Euro & cents"),
                new Input.Option("b", "[Dollar](https://a.link)"),
                new Input.Option("c", " "));
    }

    private Specimens() {}
}
