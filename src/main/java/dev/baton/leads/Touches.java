package dev.baton.leads;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What marketing and a lead had to do with each other before it was handed over: visits, calls, mails that were
 * answered.
 *
 * @param count how often; null if nobody knows
 * @param last when last; null if nobody knows
 */
record Touches(@Nullable Integer count, @Nullable LocalDate last) {

    static final Touches UNKNOWN = new Touches(null, null);

    private static final String COUNT = "touches";
    private static final String LAST = "lastTouch";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Caption HOW_OFTEN =
            Caption.optional("Touches so far").hint("How often they answered or came by before, such as 6");

    /** What machines are asked. */
    static List<Input> lines() {
        return List.of(
                new Input.Line(COUNT, HOW_OFTEN, false, 10, ""),
                new Input.Line(LAST, Caption.optional("Last touch").hint("A day, such as 2026-02-27"), false, 40, ""));
    }

    /** What people are asked. */
    List<Input> inputs() {
        return List.of(
                new Input.Line(COUNT, HOW_OFTEN, false, 10, count == null ? "" : count.toString()),
                new Input.Day(LAST, Caption.optional("When was the last touch?"), last));
    }

    /** @param complaints gets what must be changed, by input */
    static void check(Function<String, String> answers, Map<String, String> complaints) {
        var typed = answers.apply(COUNT);
        if (!typed.isEmpty() && !NUMBER.matcher(typed).matches()) {
            complaints.put(COUNT, "Please use digits only, such as 6.");
        }
        if (!answers.apply(LAST).isEmpty() && day(answers.apply(LAST)).isEmpty()) {
            complaints.put(LAST, "Please pick a day, or write it like 2026-02-27.");
        }
    }

    /** Of answers that {@link #check} has nothing against. */
    static Touches read(Function<String, String> answers) {
        var typed = answers.apply(COUNT);
        return new Touches(
                NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : null,
                day(answers.apply(LAST)).orElse(null));
    }

    /** A machine may tell the time, too. */
    private static Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed.length() > 10 && typed.charAt(10) == 'T' ? typed.substring(0, 10) : typed);
            return Optional.of(day).filter(each -> each.isAfter(EARLIEST) && each.isBefore(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Such as {@code 6, the last on 27 February 2026}; empty if nothing is known. */
    String label() {
        return Stream.of(
                        count == null ? "" : count.toString(),
                        last == null ? "" : (count == null ? "The last on " : "the last on ") + DAY.format(last))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /**
     * Says that there were fewer than a pod has agreed on; empty if there were not, or nobody knows.
     *
     * @param agreed 0 if none are needed
     */
    Optional<String> early(int agreed) {
        return count == null || count >= agreed
                ? Optional.empty()
                : Optional.of("Early: " + (count == 0 ? "no touch" : count == 1 ? "1 touch" : count + " touches")
                        + " so far, and usually there are " + agreed + " before a lead is handed over.");
    }
}
