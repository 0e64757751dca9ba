package dev.baton.leads;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.leads.LeadFile.Wanted;
import dev.baton.people.Directory;
import dev.baton.people.Downloads;
import dev.baton.people.Pod;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /lead export}: an address at which leads can be fetched as a file, which {@code /lead import} takes again. */
final class ExportingLeads implements CommandHandler {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})d");

    private final Downloads downloads;
    private final Directory directory;
    private final InstantSource clock;

    ExportingLeads(Downloads downloads, Directory directory, InstantSource clock) {
        this.downloads = downloads;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("lead export", "[open|won|lost|…] [90d] [POD]", "gives you leads as a CSV file");
    }

    @Override
    public Reply handle(Command command) {
        var state = "";
        var since = Instant.EPOCH;
        var rest = new ArrayList<String>();
        for (var word : command.arguments()) {
            var days = DAYS.matcher(word);
            var found = LeadFile.state(word);
            if (found.isPresent()) {
                state = found.get();
            } else if (days.matches()) {
                since = clock.instant().minus(Duration.ofDays(Long.parseLong(days.group(1))));
            } else if (!word.equalsIgnoreCase("all")) {
                rest.add(word);
            }
        }
        var name = String.join(" ", rest);
        var pod = pod(command, name);
        return !name.isEmpty() && pod.isEmpty()
                ? Reply.onlyYou("There is no pod “" + name + "”. Say a state, such as won, a time, such as 90d, or the"
                        + " name of a pod.")
                : offer(command, new Wanted(pod.map(each -> each.id().value()).orElse(""), state, since));
    }

    private Optional<Pod> pod(Command command, String name) {
        return directory.pods(command.organization()).stream()
                .filter(pod -> pod.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Reply offer(Command command, Wanted wanted) {
        return downloads.offer(
                command.organization(), new Downloads.Subject(LeadFile.KIND, wanted.word(), command.person()));
    }
}
