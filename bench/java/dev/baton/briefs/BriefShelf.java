package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Published briefs with proof and assets, of the last year, put into the store without cards and timers. */
public final class BriefShelf {

    private static final PersonId MIA = new PersonId("mia");
    private static final int BATCH = 100;
    private static final int WORDS = 5_000;
    private static final Duration TIME = Duration.ofDays(365);

    /** Of each kind. */
    private static final int SHOWN = 2;

    private final ApplicationContext baton;
    private final OrganizationId organization;
    private final Random random = new Random(1);

    public BriefShelf(ApplicationContext baton, OrganizationId organization) {
        this.baton = baton;
        this.organization = organization;
    }

    /** Puts so many briefs in; each shows two proofs and two assets. */
    public void fill(int count, Instant now) {
        var briefs = baton.getBean(Briefs.class);
        var store = baton.getBean(Store.class);
        for (var done = 0; done < count; done += BATCH) {
            var writes = new ArrayList<Write>();
            var from = done;
            IntStream.range(0, Math.min(BATCH, count - done))
                    .forEach(number -> writes.add(briefs.add(brief(from + number, now))));
            store.commit(Realms.of(organization), writes.toArray(Write[]::new));
        }
    }

    private Brief brief(int number, Instant now) {
        var at = now.minusMillis((long) (random.nextDouble() * TIME.toMillis()));
        var aim = new Content.Aim(
                titleOf(number),
                CampaignKind.LAUNCH,
                new Goal(40, Goal.Measure.ACCEPTED),
                Readers.SALES,
                List.of(),
                MIA,
                MIA);
        var pitch = new Content.Pitch(words(12), words(12), words(30), words(60), List.of());
        var content = Content.of(aim, ZoneOffset.UTC).with(pitch).with(new Content.Evidence(assets(), assets()));
        return Brief.drafted(content, MIA, at).asPublished(at);
    }

    /** The name of a campaign. */
    public static String titleOf(int number) {
        return "Campaign " + number;
    }

    private List<Asset> assets() {
        return IntStream.range(0, SHOWN)
                .mapToObj(
                        number -> new Asset(words(4), URI.create("https://example.com/" + words(3).replace(' ', '-'))))
                .toList();
    }

    /** Some words, of which a few are frequent and most are rare. */
    public String words(int count) {
        return IntStream.range(0, count).mapToObj(number -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        var rank = (int) Math.pow(WORDS, random.nextDouble());
        return "w" + Integer.toString(rank * 7_919, Character.MAX_RADIX) + "q";
    }
}
