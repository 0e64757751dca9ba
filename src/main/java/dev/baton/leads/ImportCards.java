package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Text;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.leads.LeadImports.Complaint;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What whoever sent a file of leads sees of it: what is in it, how far it is, what became of it. */
final class ImportCards implements HeadlineSource {

    static final String KIND = "lead-import";

    static final String START = "lead.import-start";
    static final String START_ALL = "lead.import-all";
    static final String STOP = "lead.import-stop";
    static final String UNDO = "lead.import-undo";
    static final String DISCARD = "lead.import-discard";
    static final String COMPLAINTS = "lead.import-complaints";

    private static final int SHOWN = 5;
    private static final int NAMES = 300;

    private final LeadImports imports;
    private final Directory directory;

    ImportCards(LeadImports imports, Directory directory) {
        this.imports = imports;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return imports.find(organization, reference).map(found -> {
            var pod = Optional.ofNullable(found.value().pod())
                    .flatMap(id -> directory.pod(organization, id))
                    .map(Pod::name);
            return card(found.value(), pod.orElse(""), imports.complaints(organization, found.value()));
        });
    }

    static List<Write> refresh(Directory directory, OrganizationId organization, LeadImport of) {
        return directory.accountOf(organization, of.by()).stream()
                .map(account -> Outgoing.refresh(new PrivateHeadline(KIND, of.id(), account))
                        .add(organization))
                .toList();
    }

    /** @param pod where the leads go; empty if that is left to the rules */
    static Card card(LeadImport of, String pod, List<Complaint> complaints) {
        var title = title(of);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Import of leads"));
        parts.add(new Part.Paragraph(
                Text.of("").and(new Text.Strong(title)).and(" ").and(words(of, pod))));
        switch (of.stage()) {
            case WRONG -> wrong(of, complaints, parts);
            case READY -> ready(of, complaints, parts);
            case RUNNING -> parts.add(Part.Buttons.of(Button.danger("Stop", STOP, of.id())));
            case STOPPED, HALTED, DONE, UNDONE -> {
                parts.add(Part.Buttons.of(
                        Button.run("Open leads", "lead list open"), Button.run("All leads", "lead list all")));
                undo(of).ifPresent(parts::add);
            }
            case COMING, DISCARDED, UNDOING -> {}
        }
        return new Card("Import of leads: " + title, parts);
    }

    private static String title(LeadImport of) {
        var found = of.found();
        return switch (of.stage()) {
            case COMING -> "The file is coming.";
            case WRONG ->
                count(found.wrong(), "row") + one(found.wrong(), " needs", " need")
                        + " a change, so nothing is imported.";
            case READY -> ready(of.wanted());
            case RUNNING -> progress(of);
            case STOPPED, HALTED -> "Stopped: " + progress(of);
            case DONE -> count(of.in(), "lead") + one(of.in(), " is", " are") + " in.";
            case DISCARDED -> "Nothing was imported.";
            case UNDOING -> "The import is being undone.";
            case UNDONE -> "The import is undone.";
        };
    }

    private static String ready(int wanted) {
        return wanted == 0
                ? "All of its leads may be here already."
                : count(wanted, "lead") + one(wanted, " is", " are") + " ready to come in.";
    }

    /** Such as {@code 400 of 1,000 leads are in.} */
    static String progress(LeadImport of) {
        return number(of.in()) + " of " + count(of.wanted(), "lead") + one(of.wanted(), " is in.", " are in.");
    }

    private static String one(int number, String one, String many) {
        return number == 1 ? one : many;
    }

    private static String words(LeadImport of, String pod) {
        return switch (of.stage()) {
            case COMING -> "";
            case WRONG ->
                number(of.found().fine()) + one(of.found().fine(), " other is", " others are")
                        + " fine. Please change the file, and send it again with /lead"
                        + " import.";
            case READY -> expected(of, pod);
            case RUNNING -> "You can go on with your work; Baton tells you when all are.";
            case STOPPED -> rest(of);
            case HALTED -> "The pod that they go to is gone. " + rest(of);
            case DONE -> manner(of) + leftOut(of);
            case DISCARDED -> "The file is forgotten.";
            case UNDOING, UNDONE -> undone(of);
        };
    }

    private static String expected(LeadImport of, String pod) {
        return of.wanted() == 0 ? where(of, pod, of.found().fine()) : where(of, pod, of.wanted()) + " " + manner(of);
    }

    private static String where(LeadImport of, String pod, int leads) {
        return of.pod() == null
                ? "Your routing rules choose where " + one(leads, "it", "each") + " goes."
                : one(leads, "It goes to ", "They go to ") + pod + ".";
    }

    /** For a day, as long as it is known what came in. */
    static Optional<Part> undo(LeadImport of) {
        return of.canBeUndone()
                ? Optional.of(Part.Buttons.of(Button.danger("Undo import", UNDO, of.id())))
                : Optional.empty();
    }

    /** How many are gone, and how many stay. */
    static String undone(LeadImport of) {
        var back = of.back();
        if (back == null) {
            return "";
        }
        var gone = count(back.gone(), "lead") + one(back.gone(), " is", " are") + " gone.";
        return back.stayed() == 0
                ? gone
                : gone + " " + number(back.stayed()) + one(back.stayed(), " stays", " stay")
                        + ", since somebody has done something about " + one(back.stayed(), "it.", "them.");
    }

    private static String rest(LeadImport of) {
        return of.passed() == 0
                ? "To begin again, send the file with /lead import."
                : "Those that are in stay. Lead " + number(of.passed() + 1)
                        + " of the file is the first that isn't. To go on,"
                        + " take out " + (of.passed() == 1 ? "the one" : "the " + number(of.passed()))
                        + " before it, and send the file with /lead import.";
    }

    private static String leftOut(LeadImport of) {
        var out = of.found().fine() - of.in();
        return out == 0
                ? ""
                : " " + number(out) + one(out, " was", " were")
                        + " left out, with an e-mail address that is here, or in the file, already.";
    }

    private static String manner(LeadImport of) {
        if (of.fresh() == 0) {
            return one(of.wanted(), "It isn't new", "None of them is new") + ", so nobody is asked for an answer.";
        }
        return of.handsOver()
                ? who(of) + " gets a card in the channel, and sales answers in time."
                : "With more than " + LeadImport.HANDED_OVER + " new ones, none gets a card or a reminder: /lead list"
                        + " and /lead mine show them. Send fewer at a time if sales should answer each in time.";
    }

    private static String who(LeadImport of) {
        return of.wanted() == 1 ? "It" : one(of.fresh(), "The new one", "Each new one");
    }

    private static void ready(LeadImport of, List<Complaint> twins, List<Part> parts) {
        parts.add(new Part.Facts(facts(of)));
        var buttons = new ArrayList<Button>();
        if (of.wanted() > 0) {
            buttons.add(Button.primary("Import " + count(of.wanted(), "lead"), START, of.id()));
        }
        if (of.found().twins() > 0) {
            parts.add(new Part.Paragraph(Text.of("")
                    .and(new Text.Strong("Left out unless you import all"))
                    .and("\n" + lines(twins))));
            buttons.add(Button.press("Import all " + number(of.found().fine()), START_ALL, of.id()));
        }
        buttons.add(Button.press("Discard", DISCARD, of.id()));
        parts.add(Part.Buttons.of(buttons.toArray(Button[]::new)));
        addFile(of, twins, parts);
        parts.add(new Part.Note(Text.of("Nothing is imported yet. The file is forgotten a day after it came.")));
    }

    private static void wrong(LeadImport of, List<Complaint> complaints, List<Part> parts) {
        var lines = lines(complaints);
        if (!lines.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(lines)));
        }
        parts.add(new Part.Facts(facts(of)));
        addFile(of, complaints, parts);
    }

    private static String lines(List<Complaint> complaints) {
        return complaints.stream().limit(SHOWN).map(ImportCards::line).collect(Collectors.joining("\n"));
    }

    private static void addFile(LeadImport of, List<Complaint> complaints, List<Part> parts) {
        if (complaints.size() > SHOWN) {
            parts.add(Part.Buttons.of(Button.press("All as a file", COMPLAINTS, of.id())));
        }
    }

    /** Such as {@code Line 17, E-mail: “acme”. Please write an e-mail address.} */
    static String line(Complaint complaint) {
        return "Line " + complaint.line() + ", " + complaint.words();
    }

    /** The figures are those of what comes in. */
    private static List<Fact> facts(LeadImport of) {
        var found = of.found();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("New leads", number(of.fresh())));
        if (of.past() > 0) {
            facts.add(Fact.of("With what became of them", number(of.past())));
        }
        if (found.twins() > 0) {
            facts.add(Fact.of(
                    "Maybe twice",
                    number(found.twins()) + " with an e-mail address that is here, or in the file, already"));
        }
        facts.add(Fact.of("Columns", names(found.columns())));
        if (!found.unknown().isEmpty()) {
            facts.add(Fact.of("Left out", names(found.unknown())));
        }
        return facts;
    }

    private static String names(List<String> names) {
        return Excerpt.of(String.join(", ", names), NAMES);
    }

    /** Such as {@code 1,234 leads}. */
    static String count(int count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }
}
