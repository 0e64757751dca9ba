package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.feedback.Settling.Task;
import dev.baton.people.Days;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code Consent}: writes down whether the customer was asked, has agreed or refused, and until when that counts. */
final class AskingForConsent extends AskingMarketing {

    private static final List<Option> ANSWERS = Arrays.stream(Consent.Answer.values())
            .map(answer -> new Option(answer.name(), answer.label()))
            .toList();

    private static final Reply NEEDS_NONE =
            Reply.onlyYou("Consent is asked for quotes and win stories that were not merged with another.");

    private static final int LONGEST_YEARS = 100;

    private final Settling settling;
    private final InstantSource clock;

    AskingForConsent(Settling settling, InstantSource clock) {
        super(FeedbackActions.CONSENT, settling);
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    Reply ask(Action action, Task task) {
        return task.item().value().needsConsent()
                ? new Reply.Ask(form(task.item().value()))
                : NEEDS_NONE;
    }

    private static Form form(Item item) {
        var known = item.course().consent();
        return new Form(
                FeedbackActions.CONSENT,
                item.id().value(),
                "Consent",
                "Save",
                List.of(
                        new Input.Choice(
                                "answer",
                                Caption.required("What does the customer say?"),
                                false,
                                ANSWERS,
                                known == null
                                        ? List.of()
                                        : List.of(known.answer().name())),
                        new Input.Day(
                                "until",
                                Caption.optional("Until when may it be used?").hint("Without a day: without end"),
                                known == null ? null : known.until())));
    }

    @Override
    public Reply handle(Submission submission) {
        var answer = Arrays.stream(Consent.Answer.values())
                .filter(each -> each.name().equals(submission.value("answer")))
                .findFirst();
        if (answer.isEmpty()) {
            return new Reply.Invalid(Map.of("answer", "Please pick what the customer says."));
        }
        return settling.forMarketing(submission, submission.argument(), task -> save(submission, task, answer.get()));
    }

    private Reply save(Submission submission, Task task, Consent.Answer answer) {
        if (!task.item().value().needsConsent()) {
            return NEEDS_NONE;
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, task.pod().value().policy().zone());
        var complaints = new LinkedHashMap<String, String>();
        var until = new Days(today, today.plusYears(LONGEST_YEARS), "Without a day it may be used without end.")
                .read(submission, "until", complaints);
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        var consent = new Consent(answer, until.orElse(null), submission.person(), now);
        return settling.quietly(
                submission,
                task,
                task.item().value().with(consent),
                Reply.onlyYou("Saved: " + ItemCards.consent(consent) + "."));
    }
}
