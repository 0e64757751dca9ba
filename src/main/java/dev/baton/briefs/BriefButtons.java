package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.pods.Page;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be pressed about a brief, or about something that it shows. */
final class BriefButtons {

    static Button.Press read(Brief brief) {
        return read(brief, "Read it");
    }

    static Button.Press readAll(Brief brief) {
        return read(brief, "Read it all");
    }

    static Button.Press read(Brief brief, String label) {
        return press(label, BriefActions.READ, brief).opening();
    }

    /** The brief itself, and what to say. */
    static List<Button> readAndSay(Brief brief) {
        return List.of(
                read(brief, "Brief"),
                press("Talk track", BriefActions.TALK_TRACK, brief).opening());
    }

    /** @param edition the one that is shown with it */
    static Button.Press acknowledge(Brief brief, Edition edition) {
        return Button.primary("I have read it", BriefActions.ACKNOWLEDGE, brief.id() + " " + edition.number());
    }

    static Button.Press readers(Brief brief) {
        return first("Who has read it", BriefActions.READERS, brief);
    }

    /** @param to the number of an edition, at least 2 */
    static Button.Press changes(BriefId brief, int to) {
        return changes(brief, to - 1, to);
    }

    /** @param from the number of an earlier edition */
    static Button.Press changes(BriefId brief, int from, int to) {
        return Button.press("What changed", BriefActions.CHANGES, brief + " " + from + " " + to)
                .opening();
    }

    static Button.Press questions(Brief brief, String label) {
        return first(label, BriefActions.QUESTIONS, brief);
    }

    /** Shows the brief to who makes it. */
    static Button.Press open(Brief brief) {
        return open(brief, "Open");
    }

    static Button.Press open(Brief brief, String label) {
        return press(label, BriefActions.SHOW, brief).opening();
    }

    /** Shows it to who is asked to agree to it. */
    static Button.Press review(Brief brief) {
        return primary("Read and agree", BriefActions.REVIEW, brief).opening();
    }

    static Button.Press comment(Brief brief, String label) {
        return press(label, BriefActions.COMMENT, brief).opening();
    }

    /** What brings a brief to which sales has agreed out: now, or at a time. */
    static List<Button> publishing(Brief brief) {
        var isScheduled = brief.stage() == Stage.SCHEDULED;
        var now = primary(isScheduled ? "Publish now" : "Publish", BriefActions.PUBLISH, brief)
                .opening();
        var later = press(isScheduled ? "Another time" : "Publish at a time", BriefActions.SCHEDULE, brief)
                .opening();
        return isScheduled
                ? List.of(now, later, press("Don't publish", BriefActions.DONT_PUBLISH, brief))
                : List.of(now, later);
    }

    static Button.Press assets(Brief brief) {
        return first("Proof and assets", BriefActions.ASSETS, brief);
    }

    /** Shows those of them that are to be confirmed. */
    static Button.Press stale(Brief brief) {
        return press("Look at them", BriefActions.STALE, brief).opening();
    }

    static Button.Press use(Brief brief) {
        return first("How it is used", BriefActions.USE, brief);
    }

    static Button.Press debrief(Brief brief, String label) {
        return first(label, BriefActions.DEBRIEF, brief);
    }

    /** Asks for what was learned, or shows it. */
    static Button.Press learn(Brief brief, String label) {
        return press(label, BriefActions.LEARN, brief).opening();
    }

    /**
     * What shows the other pages of a list, or of a long text.
     *
     * @param about what stands before the number of the page: a brief's id, and what goes with it
     */
    static IntFunction<Button> more(String action, Object... about) {
        var before = Stream.of(about).map(String::valueOf).collect(Collectors.joining(" "));
        return page -> Button.press("More", action, before + " " + page).opening();
    }

    static Button next(Page<?> page, String action, Brief brief) {
        return more(action, brief.id()).apply(page.number() + 1);
    }

    static Button.Press primary(String label, String action, Brief brief) {
        return Button.primary(label, action, brief.id().value());
    }

    static Button.Press danger(String label, String action, Brief brief) {
        return Button.danger(label, action, brief.id().value());
    }

    static Button.Press press(String label, String action, Brief brief) {
        return Button.press(label, action, brief.id().value());
    }

    /** @param key of what it shows, or {@link Use#ALL} */
    static Button.Press press(String label, String action, Brief brief, String key) {
        return Button.press(label, action, brief.id() + " " + key);
    }

    private static Button.Press first(String label, String action, Brief brief) {
        return Button.press(label, action, brief.id() + " 1").opening();
    }

    private BriefButtons() {}
}
