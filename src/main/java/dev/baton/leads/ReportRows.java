package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures of a report as rows, each with what it is of: all, a campaign, a source, a reason or a person. A figure
 * of nothing has no row, but for those of all.
 *
 * @param insight whose own figures are among them
 * @param names people's
 */
record ReportRows(String pod, Report report, Insight insight, Function<PersonId, String> names) {

    static final List<String> COLUMNS = List.of("Figure", "Pod", "From", "To", "By", "Value", "Number", "Unit");

    Stream<List<String>> all() {
        var total = Stream.of(Figure.values())
                .map(figure -> row(
                        figure.label(),
                        "all",
                        "",
                        Integer.toString(report.total().of(figure)),
                        "leads"));
        return Stream.of(
                        total,
                        worth("all", "", report.total()),
                        times("response", report.response()),
                        times("own delay", report.own()),
                        times("human response", report.human()),
                        tallies("reason", report.reasons(), Function.identity()),
                        tallies("campaign", report.campaigns(), report::spelling),
                        tallies("source", report.sources(), report::spelling),
                        tallies("sales", insight.ofSales(report), names),
                        tallies("marketing", insight.ofMarketing(report), names))
                .flatMap(Function.identity());
    }

    private Stream<List<String>> times(String what, Times times) {
        return Stream.concat(
                times.median().stream().map(time -> seconds(what + " median", time)),
                times.nineOfTen().stream().map(time -> seconds(what + " p90", time)));
    }

    private List<String> seconds(String figure, Duration time) {
        return row(figure, "all", "", Long.toString(time.toSeconds()), "seconds");
    }

    /** What those that are won were worth, in each currency. */
    private Stream<List<String>> worth(String by, String value, Tally tally) {
        return tally.worth().entrySet().stream()
                .map(each -> row("won value", by, value, Details.plain(each.getValue()), each.getKey()));
    }

    private <K> Stream<List<String>> tallies(String by, Map<K, Tally> tallies, Function<K, String> name) {
        return tallies.entrySet().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(Figure.values())
                                .filter(figure -> each.getValue().of(figure) != 0)
                                .map(figure -> row(
                                        figure.label(),
                                        by,
                                        name.apply(each.getKey()),
                                        Integer.toString(each.getValue().of(figure)),
                                        "leads")),
                        worth(by, name.apply(each.getKey()), each.getValue())));
    }

    private List<String> row(String figure, String by, String value, String number, String unit) {
        var period = report.period();
        return List.of(figure, pod, period.first().toString(), period.last().toString(), by, value, number, unit);
    }
}
