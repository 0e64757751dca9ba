package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.pods.FieldSource.Belonging;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an item looks. */
final class ItemCards implements HeadlineSource {

    static final String KIND = "feedback";
    private static final int NAMED = 5;
    private static final int ACCOUNTS = 3;

    private final Items items;

    ItemCards(Items items) {
        this.items = items;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return items.find(organization, reference).map(item -> card(item.value()));
    }

    static List<Headline> headlinesOf(Item item) {
        return item.place().channels().stream()
                .map(channel -> new Headline(KIND, item.id().value(), channel))
                .toList();
    }

    /** The card of the channel. */
    static Card card(Item item) {
        if (item.state() == State.WITHDRAWN) {
            return withdrawn(item);
        }
        var heard = item.heard();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title(item)));
        parts.add(new Part.Paragraph(status(item)));
        parts.add(new Part.Paragraph(Text.of("“" + heard.words() + "”")));
        var facts = new ArrayList<>(facts(heard, item.telling().belonging()));
        facts.addAll(elsewhere(item));
        if (!facts.isEmpty()) {
            parts.add(new Part.Facts(facts));
        }
        item.course().last().flatMap(ItemCards::answer).ifPresent(text -> parts.add(new Part.Paragraph(text)));
        var consent = item.course().consent();
        if (heard.kind().needsConsent()) {
            parts.add(new Part.Note(Text.of("Consent of the customer: " + consent(consent) + ".")));
        }
        if (!item.telling().alike().isEmpty() && item.state() != State.MERGED) {
            var alike = new ItemId(item.telling().alike()).code();
            parts.add(new Part.Note(Text.of("Looks like #" + alike + ". Merge makes one of them.")));
        }
        joined(item.course().joined()).ifPresent(text -> parts.add(new Part.Note(text)));
        parts.addAll(buttons(item));
        parts.add(new Part.Note(origin(item)));
        return new Card(summary(item), parts);
    }

    /** Such as {@code Also: “A year is …” (#A1B2C3), merged by Mia}: the latest of those that were merged with it. */
    private static Optional<Text> joined(List<Course.Joined> joined) {
        var hidden = Math.max(0, joined.size() - NAMED);
        return joined.stream()
                .skip(hidden)
                .map(each -> Text.of(
                                "Also: " + each.called() + " (#" + each.id().code() + "), merged by ")
                        .and(each.by()))
                .reduce((one, other) -> one.and("\n").and(other))
                .map(text -> hidden == 0 ? text : text.and(" and " + hidden + " before"));
    }

    private static Card withdrawn(Item item) {
        return new Card(
                "Feedback was withdrawn.",
                List.of(new Part.Note(Text.of(
                        "Whoever said this has withdrawn it. · #" + item.id().code()))));
    }

    /** What whoever says the same is told of it. */
    static String outlook(Item item) {
        var answer = item.course()
                .last()
                .map(step -> "“" + step.answer().words() + "”")
                .orElse("");
        return switch (item.state()) {
            case NEW, TAKEN, PLANNED -> "You hear what becomes of it.";
            case NOT_NOW -> "The answer so far is: " + answer + " You hear if that changes.";
            case DONE -> "That is done already: " + answer;
            case MERGED -> "It was merged with #" + new ItemId(item.course().into()).code() + ".";
            case WITHDRAWN -> "It was withdrawn.";
        };
    }

    static String consent(@Nullable Consent consent) {
        if (consent == null) {
            return "not asked yet";
        }
        var until = consent.until();
        return consent.answer().label() + (until == null ? "" : ", until " + Words.date(until));
    }

    /** Such as {@code Pricing, Acme}. */
    static String title(Item item) {
        var heard = item.heard();
        return heard.kind().label() + (heard.account().isEmpty() ? "" : ", " + heard.account());
    }

    private static String summary(Item item) {
        return "Feedback " + title(item) + ": " + item.state().label();
    }

    /** A few words by which people know which one is meant. */
    static String called(Item item) {
        return called(item.heard());
    }

    static String called(Heard heard) {
        return "“" + Excerpt.of(heard.words().replaceAll("\\s+", " "), 80) + "”";
    }

    /** One line on where the item is and what is next. */
    static Text status(Item item) {
        var label = Text.of("").and(new Text.Strong(capital(item.state().label())));
        var owner = item.course().owner();
        return switch (item.state()) {
            case NEW -> waiting(item, label);
            case TAKEN, PLANNED, DONE ->
                owner == null ? label : label.and(" by ").and(owner);
            case NOT_NOW ->
                label.and(item.course()
                        .last()
                        .map(step -> Text.of(" by ").and(step.by()))
                        .orElseGet(() -> Text.of("")));
            case MERGED -> label.and(" with #" + new ItemId(item.course().into()).code());
            case WITHDRAWN -> label;
        };
    }

    private static Text waiting(Item item, Text label) {
        var turn = item.triage().turn();
        var due = item.triage().overdue()
                ? label.and(". Overdue: an answer was due ")
                : label.and(", to be answered until ");
        var until = due.and(item.triage().deadline());
        return turn == null ? until : until.and(". It is the turn of ").and(turn);
    }

    private static Optional<Text> answer(Step step) {
        var changed = step.answer().changed().isEmpty()
                ? ""
                : "\nChanged because of it: " + step.answer().changed();
        return step.answer().words().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("")
                        .and(new Text.Strong("Answer"))
                        .and("\n" + step.answer().words() + changed));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static List<Fact> facts(Heard heard, @Nullable Belonging belonging) {
        var facts = new ArrayList<Fact>();
        if (belonging != null) {
            facts.add(Fact.of(belonging.title(), belonging.name()));
        }
        if (heard.value() != null) {
            facts.add(Fact.of("Deal size", heard.value().label()));
        }
        if (!heard.about().isEmpty()) {
            facts.add(Fact.of("Campaign or lead", heard.about()));
        }
        if (heard.urgency() != Urgency.NORMAL) {
            facts.add(Fact.of("Urgency", heard.urgency().label()));
        }
        return facts;
    }

    /** At which customers others have heard the same. */
    private static List<Fact> elsewhere(Item item) {
        var accounts = item.telling().voices().stream()
                .flatMap(voice -> Stream.ofNullable(voice.heard()))
                .filter(heard -> !heard.account().isEmpty())
                .filter(heard -> !heard.account().equals(item.heard().account()))
                .map(heard -> heard.account()
                        + (heard.value() == null ? "" : " (" + heard.value().label() + ")"))
                .distinct()
                .toList();
        return accounts.isEmpty() ? List.of() : List.of(Fact.of("Also heard at", Words.list(accounts, ACCOUNTS)));
    }

    private static List<Part> buttons(Item item) {
        var id = item.id().value();
        var answers = new ArrayList<Button>();
        if (item.state().canBecome(State.TAKEN)) {
            answers.add(Button.primary("Take", FeedbackActions.TAKE, id).opening());
        }
        if (item.state().canBecome(State.PLANNED)) {
            answers.add(Button.press("Plan", FeedbackActions.PLAN, id).opening());
        }
        if (item.state().canBecome(State.DONE)) {
            answers.add(Button.press("Done", FeedbackActions.DONE, id).opening());
        }
        if (item.state().canBecome(State.NOT_NOW)) {
            answers.add(Button.press("Not now", FeedbackActions.NOT_NOW, id).opening());
        }
        var parts = new ArrayList<Part>();
        if (!answers.isEmpty()) {
            parts.add(new Part.Buttons(answers, Set.of()));
        }
        var others = item.state() == State.MERGED ? List.<Button>of() : others(item);
        if (!others.isEmpty()) {
            parts.add(new Part.Buttons(others, Set.of()));
        }
        return parts;
    }

    private static List<Button> others(Item item) {
        var id = item.id().value();
        var buttons = new ArrayList<Button>();
        if (item.state().isOpen()) {
            buttons.add(Button.press("Me too", FeedbackActions.ME_TOO, id));
            buttons.add(Button.press("Me too, unnamed", FeedbackActions.ME_TOO_UNNAMED, id));
        }
        if (item.state().canBecome(State.MERGED)) {
            buttons.add(Button.press("Merge", FeedbackActions.MERGE, id).opening());
        }
        if (item.heard().kind().needsConsent()) {
            buttons.add(Button.press("Consent", FeedbackActions.CONSENT, id).opening());
        }
        var belonging = item.telling().belonging();
        if (belonging != null) {
            buttons.add(Button.run("Show " + belonging.thing(), belonging.line()));
        }
        return buttons;
    }

    private static Text origin(Item item) {
        var telling = item.telling();
        var text = voices(telling)
                .and(" · ")
                .and(telling.at())
                .and(" · #" + item.id().code());
        var link = telling.link();
        return link == null ? text : text.and(" · ").and(new Text.Link("Message", link));
    }

    /** Who said it, as far as they are named. */
    static Text voices(Telling telling) {
        if (telling.voices().isEmpty()) {
            return Text.of("From " + telling.source());
        }
        var named = telling.named();
        if (named.isEmpty()) {
            return Text.of(
                    telling.unnamed() == 1
                            ? "Said by somebody who stays unnamed"
                            : "Said by " + telling.unnamed() + " who stay unnamed");
        }
        var more = telling.voices().size() - Math.min(NAMED, named.size());
        var text = Text.of("Said by ").and(list(named));
        return more == 0 ? text : text.and(" and " + more + " more");
    }

    private static Text list(List<PersonId> people) {
        var text = Text.of(people.getFirst());
        for (var person : people.stream().skip(1).limit(NAMED - 1L).toList()) {
            text = text.and(", ").and(person);
        }
        return text;
    }
}
