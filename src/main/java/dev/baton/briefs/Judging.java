package dev.baton.briefs;

import dev.baton.briefs.FindingThing.Thing;
import dev.baton.briefs.Use.Verdict;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.pods.Lines;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code It helped} and {@code It didn't}: one verdict of each person, which can be changed, with a sentence why. */
final class Judging {

    private static final int LONGEST = 500;
    private static final String WORDS = "words";
    private static final String NAME = "name";
    private static final String WITH = "with";
    private static final String WITHOUT = "without";

    private final FindingThing things;
    private final Counting counting;
    private final Telling telling;
    private final Commits commits;
    private final InstantSource clock;

    Judging(FindingThing things, Counting counting, Telling telling, Commits commits, InstantSource clock) {
        this.things = things;
        this.counting = counting;
        this.telling = telling;
        this.commits = commits;
        this.clock = clock;
    }

    static Reply notCounted(Brief brief) {
        return brief.stage().holds()
                ? Reply.onlyYou("This is your own brief: counted is what others do with it.")
                : FindingThing.NOT_NOW;
    }

    Reply helped(Action action) {
        return judge(action, true);
    }

    Reply didnt(Action action) {
        return judge(action, false);
    }

    private Reply judge(Action action, boolean helped) {
        return things.of(action, action.argument(), thing -> {
            if (!counting.counts(action, thing.brief())) {
                return notCounted(thing.brief());
            }
            var now = clock.instant();
            return counting.changed(action, thing.brief(), use -> use.judging(thing.key(), helped, now))
                    .map(write -> commits.commit(action, thanks(thing, helped), judged(thing, helped, write)))
                    .orElseGet(() -> thanks(thing, helped));
        });
    }

    /** Whether enough people say that something doesn't help is looked at right after. */
    private List<Write> judged(Thing thing, boolean helped, Write write) {
        return helped || thing.isAll()
                ? List.of(write)
                : List.of(write, BriefTimers.doubt(thing.brief().id(), clock.instant()));
    }

    private static Reply thanks(Thing thing, boolean helped) {
        var text = Text.of("Thank you. Counted: “" + thing.name() + (helped ? "” helped" : "” didn't help")
                + ". Those who make the brief see the numbers, not who says so.");
        return new Reply.OnlyYou(new Card(
                helped ? "Counted: it helped" : "Counted: it didn't help",
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(
                                BriefButtons.press("Say why", BriefActions.WHY, thing.brief(), thing.key())
                                        .opening(),
                                BriefButtons.press(
                                        "Take back", BriefActions.NO_VERDICT, thing.brief(), thing.key())))));
    }

    Reply takeBack(Action action) {
        return things.of(
                action,
                action.argument(),
                thing -> counting.changed(action, thing.brief(), use -> use.unjudging(thing.key()))
                        .map(write -> commits.commit(action, Reply.onlyYou("Taken back."), List.of(write)))
                        .orElseGet(() -> Reply.onlyYou("That is taken back already.")));
    }

    Reply open(Action action) {
        return judged(
                action, action.argument(), (thing, verdict) -> new Reply.Ask(form(action.argument(), thing, verdict)));
    }

    private interface Deed {
        Reply with(Thing thing, Verdict verdict);
    }

    private Reply judged(Interaction by, String argument, Deed deed) {
        return things.of(by, argument, thing -> {
            var verdict = counting.of(by, thing.brief()).of(thing.key()).verdict();
            return verdict == null
                    ? Reply.onlyYou("Please say first whether it helped. Then you can say why.")
                    : deed.with(thing, verdict);
        });
    }

    private static Form form(String argument, Thing thing, Verdict verdict) {
        var notice = Text.of("“" + thing.name() + (verdict.helped() ? "” helped. " : "” didn't help. "))
                .and(thing.brief().answerer())
                .and(" is told in private what you write, and those who make the brief see it.");
        return new Form(
                BriefActions.WHY,
                argument,
                "Say why",
                "Send",
                List.of(
                        new Input.Notice("notice", notice),
                        line(verdict.sentence()),
                        new Input.Choice(
                                NAME,
                                Caption.required("Your name")
                                        .hint(
                                                "Baton keeps it so that you can change this; left out it is shown to nobody"),
                                false,
                                List.of(
                                        new Input.Option(WITHOUT, "Leave it out"),
                                        new Input.Option(WITH, "Say that it was me")),
                                List.of(verdict.named() ? WITH : WITHOUT))));
    }

    private static Input.Line line(String sentence) {
        return new Input.Line(WORDS, Caption.required("One sentence"), true, LONGEST, sentence);
    }

    Reply take(Submission submission) {
        return judged(submission, submission.argument(), (thing, verdict) -> {
            var words = submission.value(WORDS);
            var complaints = Lines.check(line(""), words);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            var named = submission.value(NAME).equals(WITH);
            return counting.changed(submission, thing.brief(), use -> use.saying(thing.key(), words, named))
                    .map(write ->
                            say(submission, thing, new Verdict(verdict.helped(), verdict.at(), words, named), write))
                    .orElseGet(() -> Reply.onlyYou("You have said so already."));
        });
    }

    private Reply say(Submission by, Thing thing, Verdict verdict, Write write) {
        var owner = thing.brief().answerer();
        var who = verdict.named() ? Text.of(by.person()) : Text.of("Somebody");
        var about = thing.isAll() ? "the brief “" : "“" + thing.name() + "” of the brief “";
        var text = who.and((verdict.helped() ? " says what helped about " : " says what didn't help about ") + about
                + thing.brief().current().aim().title() + "”:\n" + verdict.sentence());
        var writes = new ArrayList<Write>();
        writes.add(write);
        writes.addAll(telling.tell(by, "why", List.of(owner), Card.of(text)));
        var receipt = Text.of("Sent. ").and(owner).and(verdict.named() ? " is told." : " is told, without your name.");
        return commits.commit(by, Reply.onlyYou(receipt), writes);
    }
}
