package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.people.DownloadSource;
import dev.baton.people.Downloads;
import dev.baton.people.Pod;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a report as a file, for those who may read it; made when it is fetched. */
final class ReportFile implements DownloadSource, ActionHandler {

    static final String KIND = "lead-report";

    private final Reports reports;
    private final Downloads downloads;

    ReportFile(Reports reports, Downloads downloads) {
        this.reports = reports;
        this.downloads = downloads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String action() {
        return LeadActions.REPORT_FILE;
    }

    /** Which report a file has. */
    private record Wanted(Pod pod, Period period) {}

    /** @param words a pod's id and a period's key */
    private Optional<Wanted> wanted(OrganizationId organization, String[] words) {
        return words.length != 2
                ? Optional.empty()
                : reports.pods(organization).stream()
                        .filter(pod -> pod.id().value().equals(words[0]))
                        .findFirst()
                        .flatMap(pod ->
                                Period.parse(words[1], pod.policy().zone()).map(period -> new Wanted(pod, period)));
    }

    @Override
    public Reply handle(Action action) {
        var organization = action.organization();
        return wanted(organization, action.argument().split(" ", -1))
                .map(wanted -> reports.mayRead(organization, wanted.pod(), action.person())
                        ? downloads.offer(organization, subject(wanted, action.person()))
                        : ShowingReport.notYours(wanted.pod()))
                .orElseGet(() -> Reply.onlyYou("That report is gone. /lead report shows those there are."));
    }

    private static Downloads.Subject subject(Wanted wanted, PersonId reader) {
        return new Downloads.Subject(
                KIND, wanted.pod().id() + "/" + wanted.period().key(), reader);
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return wanted(organization, id.split("/", -1))
                .filter(wanted -> reports.mayRead(organization, wanted.pod(), reader))
                .map(wanted -> table(organization, wanted, reader));
    }

    private Table table(OrganizationId organization, Wanted wanted, PersonId reader) {
        var pod = wanted.pod();
        var report = reports.of(organization, pod, wanted.period());
        var rows = new ReportRows(
                pod.name(), report, reports.insight(organization, pod, reader), id -> reports.nameOf(organization, id));
        return new Table(
                "leads-" + wanted.period().key().replace('_', '-'),
                Stream.concat(Stream.of(ReportRows.COLUMNS), rows.all()));
    }
}
