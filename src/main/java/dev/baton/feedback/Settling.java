package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.feedback.Item.Outcome;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every change of an item has in common: who may, what is written, who is told. */
final class Settling {

    static final Reply GONE = Reply.onlyYou("That feedback is gone. /feedback search finds what there is.");

    private static final Reply TOO_LATE = Reply.onlyYou("That was taken back already, or is too old."
            + " An answer can be taken back for five minutes, by whoever gave it.");

    private static final Told TAKEN_BACK =
            new Told(Text.of("took the last answer back."), Reply.onlyYou("Taken back."));

    private final Items items;
    private final Finding finding;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Settling(Items items, Finding finding, Directory directory, Commits commits, InstantSource clock) {
        this.items = items;
        this.finding = finding;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * An item, and what somebody may do with it.
     *
     * @param administers whether the person may change what another one has taken
     */
    record Task(Versioned<Item> item, Versioned<Pod> pod, boolean administers) {}

    /** Opens a form for what the person may do; else says why he can't. */
    Reply ask(Interaction by, Task task, State to, Supplier<Form> form) {
        return task.item()
                .value()
                .obstacle(to, by.person(), task.administers())
                .map(obstacle -> settle(by, task, obstacle))
                .orElseGet(() -> new Reply.Ask(form.get()));
    }

    /** Looks the item up and does the deed, if the person is in marketing there or an administrator. */
    Reply forMarketing(Interaction by, String itemId, Function<Task, Reply> deed) {
        var item = finding.of(by, itemId);
        var pod = item.flatMap(found ->
                directory.versioned(by.organization(), found.value().place().pod()));
        if (item.isEmpty() || pod.isEmpty()) {
            return GONE;
        }
        var administers = directory.administers(by.organization(), by.person());
        return administers || pod.get().value().markets(by.person())
                ? deed.apply(new Task(item.get(), pod.get(), administers))
                : Reply.onlyYou("Marketing in " + pod.get().value().name()
                        + " answers feedback. In its channel, /baton people lets you say on which side you are.");
    }

    /** Answers whoever said it. */
    Reply answer(Interaction by, Task task, State to, Step.Answer answer) {
        return settle(
                by, task, task.item().value().answer(to, by.person(), task.administers(), answer, clock.instant()));
    }

    Reply undo(Interaction by, Task task) {
        return task.item()
                .value()
                .undo(by.person(), clock.instant())
                .map(back -> takeBack(by, task, back))
                .orElse(TOO_LATE);
    }

    private Reply takeBack(Interaction by, Task task, Item back) {
        var step = task.item().value().course().last().orElseThrow();
        if (!step.isTakingOver()) {
            return commit(by, task, back, TAKEN_BACK);
        }
        var writes = new ArrayList<>(changes(by, task, back));
        writes.addAll(news(by, back, Text.of("took that back.")));
        writes.addAll(tell(by, step.ownerBefore(), "You look after " + ItemCards.called(back) + " again."));
        return commits.commit(by, TAKEN_BACK.receipt(), writes);
    }

    /** Makes one of two: whoever said the one hears what becomes of the other. */
    Reply merge(Interaction by, Task task, Versioned<Item> into) {
        var now = clock.instant();
        var outcome = task.item().value().mergeInto(into.value(), by.person(), task.administers(), now);
        if (!(outcome instanceof Outcome.Changed(var after))) {
            return settle(by, task, outcome);
        }
        var joined = into.value().joinedBy(after, ItemCards.called(after), by.person(), now);
        var words = Text.of("joined it with " + ItemCards.called(joined) + ". "
                + joined.telling().voices().size() + " said it. " + ItemCards.outlook(joined));
        var writes = new ArrayList<>(changes(by, task, after));
        writes.add(items.put(into, joined));
        refresh(by, joined, writes);
        writes.addAll(news(by, after, words));
        return commits.commit(by, Reply.onlyYou("Merged with #" + joined.id().code() + "."), writes);
    }

    /** Writes what nobody needs to be told. */
    Reply quietly(Interaction by, Task task, Item after, Reply receipt) {
        return commits.commit(by, receipt, changes(by, task, after));
    }

    /** Writes what came of it, or says why nothing did. */
    Reply settle(Interaction by, Task task, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> commit(by, task, after, told(after));
            case Outcome.AlreadyDone() -> Reply.nothing();
            case Outcome.HeldBy(var owner) ->
                held(directory.nameOf(by.organization(), owner), task.item().value());
            case Outcome.NotNow(var state) ->
                Reply.onlyYou("That can't be done any more: it " + state.predicate() + ".");
            case Outcome.IsTheSame() ->
                new Reply.Invalid(Map.of(Merging.CODE, "That is this one. Please pick another."));
            case Outcome.WentInto(var other) ->
                new Reply.Invalid(
                        Map.of(Merging.CODE, "That was merged with #" + other.code() + ". Please pick that one."));
        };
    }

    private static Reply held(String owner, Item item) {
        return new Reply.OnlyYou(Card.of(
                        Text.of(owner + " looks after this already. If that is better with you, take it" + " over; "
                                + owner + " hears of it."))
                .and(Part.Buttons.of(Button.press(
                        "Take over", FeedbackActions.TAKE_OVER, item.id().value()))));
    }

    /** Somebody in marketing looks after what another one did. */
    Reply takeOver(Interaction by, Task task) {
        var before = task.item().value();
        return before.takenOverBy(by.person(), clock.instant())
                .map(after -> handOver(by, task, after, before.course().owner()))
                .orElseGet(() -> Reply.onlyYou("There is nothing to take over any more. Its card shows where it is."));
    }

    private Reply handOver(Interaction by, Task task, Item after, @Nullable PersonId former) {
        var name = directory.nameOf(by.organization(), by.person());
        var writes = new ArrayList<>(changes(by, task, after));
        writes.addAll(news(by, after, Text.of("looks after it from now on.")));
        writes.addAll(tell(by, former, name + " took over what you looked after: " + ItemCards.called(after)));
        return commits.commit(by, undoable("You look after it now.", after), writes);
    }

    private List<Write> tell(Interaction by, @Nullable PersonId whom, String words) {
        return Optional.ofNullable(whom).flatMap(person -> directory.accountOf(by.organization(), person)).stream()
                .map(account -> Outgoing.direct(
                                account,
                                new MessageId("feedback-owner:" + by.context().id()),
                                Card.of(Text.of(words)))
                        .add(by.organization()))
                .toList();
    }

    private static Reply undoable(String words, Item item) {
        return new Reply.OnlyYou(Card.of(Text.of(words))
                .and(Part.Buttons.of(
                        Button.press("Undo", FeedbackActions.UNDO, item.id().value()))));
    }

    /**
     * What is said about a step.
     *
     * @param words to whoever said it, behind the name of who made the step
     */
    private record Told(Text words, Reply receipt) {}

    private static Told told(Item item) {
        var step = item.course().last().orElseThrow();
        var verb = switch (step.to()) {
            case TAKEN -> "took it.";
            case PLANNED -> "plans something about it.";
            case DONE -> "has done something about it.";
            case NOT_NOW -> "can't do anything about it now.";
            case NEW, MERGED, WITHDRAWN -> throw new IllegalArgumentException("nobody answers with " + step.to());
        };
        var words = Text.of(verb).and("\n“" + step.answer().words() + "”");
        var changed = step.answer().changed();
        var all = changed.isEmpty()
                ? words
                : words.and("\n")
                        .and(new Text.Strong(changed))
                        .and(step.to() == State.DONE ? " changed because of you." : " changes because of you.");
        return new Told(all, undoable("Saved. Whoever said it reads your sentence.", item));
    }

    private Reply commit(Interaction by, Task task, Item after, Told told) {
        var writes = new ArrayList<>(changes(by, task, after));
        writes.addAll(news(by, after, told.words()));
        return commits.commit(by, told.receipt(), writes);
    }

    private List<Write> changes(Interaction by, Task task, Item after) {
        var writes = new ArrayList<Write>();
        writes.add(items.put(task.item(), after));
        writes.add(directory.unchanged(task.pod()));
        writes.add(after.state() == State.NEW ? TriageDue.set(after) : TriageDue.cancel(after));
        refresh(by, after, writes);
        return writes;
    }

    private static void refresh(Interaction by, Item item, List<Write> writes) {
        ItemCards.headlinesOf(item)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(by.organization())));
    }

    /** To all who said it, but for whoever acts. Its summary names no item, so that it says of nobody what he said. */
    List<Write> news(Interaction by, Item item, Text words) {
        var organization = by.organization();
        var news = Text.of("\n" + directory.nameOf(organization, by.person()) + " ")
                .and(words);
        return item.telling().voices().stream()
                .filter(voice -> !voice.person().equals(by.person()))
                .flatMap(voice -> directory.accountOf(organization, voice.person()).stream()
                        .map(account -> Outgoing.direct(
                                        account,
                                        new MessageId(
                                                "feedback-news:" + by.context().id() + "@" + account),
                                        card(said(item, voice).and(news)))
                                .add(organization)))
                .toList();
    }

    private static Card card(Text news) {
        return new Card("There is news of what you told marketing.", List.of(new Part.Paragraph(news)));
    }

    /** Nobody is told that he has used others' words. */
    private static Text said(Item item, Voice voice) {
        var heard = voice.heard();
        if (heard != null) {
            return Text.of("You said: " + ItemCards.called(heard));
        }
        return Text.of(
                (item.telling().isBegunBy(voice) ? "You said: " : "You said the same as: ") + ItemCards.called(item));
    }
}
