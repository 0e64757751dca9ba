package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Lines;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Leads as a table for members, the first handed over first, read while it is written. Its columns are those that can
 * be imported.
 */
final class LeadFile implements DownloadSource {

    static final String KIND = "leads";

    /** A file to fill in. */
    static final String TEMPLATE = "template";

    private final Leads leads;
    private final Directory directory;

    LeadFile(Leads leads, Directory directory) {
        this.leads = leads;
        this.directory = directory;
    }

    /**
     * Which leads are wanted.
     *
     * @param pod empty for all
     * @param state the name of a state, {@code OPEN} for all that are open, or empty for all
     */
    record Wanted(String pod, String state, Instant since) {

        static final String OPEN = "OPEN";

        /** One word, for an address. */
        String word() {
            return pod + "/" + state + "/" + since.toEpochMilli();
        }

        static Optional<Wanted> parse(String word) {
            var parts = word.split("/", -1);
            try {
                return parts.length == 3
                        ? Optional.of(new Wanted(parts[0], parts[1], Instant.ofEpochMilli(Long.parseLong(parts[2]))))
                        : Optional.empty();
            } catch (NumberFormatException | DateTimeException e) {
                return Optional.empty();
            }
        }

        /** What has become part of another lead stands in none. */
        private boolean fits(Lead lead) {
            if (lead.state() == State.MERGED) {
                return false;
            }
            var state = Lines.oneOf(State.class, this.state);
            Predicate<Lead> inState = this.state.equals(OPEN)
                    ? each -> each.state().isOpen()
                    : each -> state.isEmpty() || each.state() == state.get();
            return (pod.isEmpty() || lead.pod().value().equals(pod)) && inState.test(lead);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return id.equals(TEMPLATE)
                ? Optional.of(new Table(TEMPLATE, template()))
                : Wanted.parse(id)
                        .map(wanted -> new Table(
                                "leads",
                                Stream.concat(Stream.of(titles(LeadColumn.written())), rows(organization, wanted))));
    }

    private static List<String> titles(List<LeadColumn> columns) {
        return columns.stream().map(LeadColumn::title).toList();
    }

    private static Stream<List<String>> template() {
        var sample = Map.of(
                LeadColumn.COMPANY, "Acme Inc.",
                LeadColumn.CONTACT, "Ann Lee, Head of IT",
                LeadColumn.EMAIL, "ann.lee@acme.example",
                LeadColumn.WHY_NOW, "Asked for a demo",
                LeadColumn.VALUE, "12000",
                LeadColumn.CURRENCY, "EUR");
        var columns = LeadColumn.asked();
        return Stream.of(
                titles(columns),
                columns.stream().map(column -> sample.getOrDefault(column, "")).toList());
    }

    private Stream<List<String>> rows(OrganizationId organization, Wanted wanted) {
        return Stream.of(organization).mapMulti((of, row) -> {
            var people = new HashMap<PersonId, Optional<Person>>();
            var pods = new HashMap<PodId, Optional<Pod>>();
            leads.each(of, wanted.since(), lead -> {
                if (wanted.fits(lead)) {
                    var pod = pods.computeIfAbsent(lead.pod(), id -> directory.pod(of, id));
                    var owner = Optional.ofNullable(lead.owner());
                    var asked = Optional.ofNullable(lead.assignment())
                            .filter(_ -> lead.state() == State.OFFERED)
                            .map(Assignment::person);
                    row.accept(LeadCells.of(new LeadCells.Line(
                            lead,
                            pod,
                            owner.flatMap(id -> people.computeIfAbsent(id, who -> directory.person(of, who))),
                            asked.flatMap(id -> people.computeIfAbsent(id, who -> directory.person(of, who))))));
                }
            });
        });
    }

    /** The states by which leads can be asked for, as people type them. */
    static Optional<String> state(String typed) {
        return Stream.concat(
                        Stream.of(Wanted.OPEN), Arrays.stream(State.values()).map(State::name))
                .filter(name -> name.equalsIgnoreCase(typed) && !name.equals(State.MERGED.name()))
                .findFirst();
    }
}
