package dev.baton.feedback;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pod's items as rows of a table. Moments are in UTC.
 *
 * @param names what people are called
 */
record ItemRows(String pod, Function<PersonId, String> names) {

    static final List<String> COLUMNS = List.of(
            "Id",
            "Pod",
            "Kind",
            "State",
            "Heard",
            "Account",
            "Deal size",
            "Currency",
            "Campaign or lead",
            "Belongs to",
            "Urgency",
            "Said at",
            "Said by",
            "Said by, unnamed",
            "Source",
            "Message",
            "Turn of",
            "Answer due",
            "Overdue",
            "Owner",
            "First answer at",
            "Last answer at",
            "Last answer",
            "Changed because of it",
            "Merged with",
            "Consent",
            "Consent until",
            "Also heard at",
            "Deal sizes there");

    List<String> of(Item item) {
        return Stream.of(heard(item), said(item.telling()), became(item), others(item))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> heard(Item item) {
        var heard = item.heard();
        var value = Optional.ofNullable(heard.value());
        return List.of(
                "#" + item.id().code(),
                pod,
                heard.kind().label(),
                item.state().label(),
                heard.words(),
                heard.account(),
                value.map(Money::amount).map(BigDecimal::toPlainString).orElse(""),
                value.map(Money::currency).map(Currency::getCurrencyCode).orElse(""),
                heard.about(),
                Optional.ofNullable(item.telling().belonging())
                        .map(each -> each.title() + ": " + each.name())
                        .orElse(""),
                heard.urgency().label());
    }

    private List<String> said(Telling telling) {
        return List.of(
                moment(telling.at()),
                telling.named().stream().map(names).collect(Collectors.joining("; ")),
                Long.toString(telling.unnamed()),
                telling.source(),
                Optional.ofNullable(telling.link()).map(URI::toString).orElse(""));
    }

    private List<String> became(Item item) {
        var triage = item.triage();
        var course = item.course();
        var last = course.last();
        var consent = Optional.ofNullable(course.consent());
        return List.of(
                name(triage.turn()),
                moment(triage.deadline()),
                triage.overdue() ? "yes" : "no",
                name(course.owner()),
                course.answers().findFirst().map(step -> moment(step.at())).orElse(""),
                last.map(step -> moment(step.at())).orElse(""),
                last.map(step -> step.answer().words()).orElse(""),
                last.map(step -> step.answer().changed()).orElse(""),
                course.into().isEmpty() ? "" : "#" + new ItemId(course.into()).code(),
                consent.map(each -> each.answer().label()).orElse(""),
                consent.map(Consent::until).map(LocalDate::toString).orElse(""));
    }

    /** What others have filled in who say the same; of what was merged, the item that goes on has it. */
    private static List<String> others(Item item) {
        var others = item.telling().voices().stream()
                .flatMap(voice -> Stream.ofNullable(voice.heard()))
                .filter(heard -> item.state() != State.MERGED)
                .toList();
        var accounts = others.stream()
                .map(Heard::account)
                .filter(account ->
                        !account.isEmpty() && !account.equals(item.heard().account()))
                .distinct();
        var deals = others.stream()
                .flatMap(heard -> Stream.ofNullable(heard.value()))
                .map(value -> value.currency().getCurrencyCode() + " "
                        + value.amount().toPlainString());
        return List.of(accounts.collect(Collectors.joining("; ")), deals.collect(Collectors.joining("; ")));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : names.apply(person);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
