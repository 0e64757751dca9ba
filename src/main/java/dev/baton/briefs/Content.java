package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a brief says, in four sections, each of which has a form of its own. */
record Content(Aim aim, Dates dates, Pitch pitch, Evidence evidence) {

    /** A section, which is one form. */
    enum Section {
        AIM("Goal and people"),
        DATES("Dates and channels"),
        PITCH("What to say"),
        EVIDENCE("Proof and assets");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * What it is for, and whose it is.
     *
     * @param pods which pods it concerns; none stands for all
     * @param owner who answers for it in marketing
     * @param partner who agrees to it in sales
     */
    record Aim(
            String title,
            CampaignKind kind,
            @Nullable Goal goal,
            Readers readers,
            List<PodId> pods,
            @Nullable PersonId owner,
            @Nullable PersonId partner) {

        Aim {
            pods = List.copyOf(pods);
        }

        boolean isEverywhere() {
            return pods.isEmpty();
        }

        /** Who stands for it in marketing and in sales. */
        Stream<PersonId> sides() {
            return Stream.of(Optional.ofNullable(owner), Optional.ofNullable(partner))
                    .flatMap(Optional::stream);
        }

        Aim named(String other) {
            return new Aim(other, kind, goal, readers, pods, owner, partner);
        }

        Aim ownedBy(@Nullable PersonId other) {
            return new Aim(title, kind, goal, readers, pods, other, partner);
        }

        boolean isFor(PodId pod) {
            return isEverywhere() || pods.contains(pod);
        }
    }

    /**
     * When and where customers meet it.
     *
     * @param start its first day
     * @param end its last day, not before the first
     * @param embargo until when nobody outside may hear of it
     */
    record Dates(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            ZoneId zone,
            Set<Channel> channels,
            @Nullable Promo promo,
            @Nullable Instant embargo) {

        Dates {
            channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        }

        static Dates none(ZoneId zone) {
            return new Dates(null, null, zone, Set.of(), null, null);
        }

        /** The same without days and what hangs on them. */
        Dates another() {
            return new Dates(null, null, zone, channels, null, null);
        }

        /** Whether its last day is over. */
        boolean isOver(Instant now) {
            var over = over();
            return over != null && !now.isBefore(over);
        }

        /** When its last day is over; null without one. */
        @Nullable
        Instant over() {
            return end == null ? null : startOf(end.plusDays(1));
        }

        boolean isEmbargoed(Instant now) {
            return embargo != null && now.isBefore(embargo);
        }

        /** Whether the code doesn't count any more. */
        boolean isPromoOver(Instant now) {
            return promo != null && !now.isBefore(startOf(promo.end().plusDays(1)));
        }

        /** When a day begins where the campaign is. */
        Instant startOf(LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }

        /** When clocks where the campaign is first show that hour of a day, or skip it. */
        Instant at(LocalDate day, int hour) {
            return WorkingTime.moment(day.atTime(hour, 0), zone).toInstant();
        }
    }

    /** What sales says to customers. An empty text says nothing. */
    record Pitch(String audience, String offer, String messages, String talkTrack, List<Objection> objections) {

        static final Pitch NOTHING = new Pitch("", "", "", "", List.of());

        Pitch {
            objections = List.copyOf(objections);
        }
    }

    /** What sales shows. */
    record Evidence(List<Asset> proofs, List<Asset> assets) {

        static final Evidence NOTHING = new Evidence(List.of(), List.of());

        Evidence {
            proofs = List.copyOf(proofs);
            assets = List.copyOf(assets);
        }

        /** Proofs first, each once. */
        List<Asset> all() {
            var all = new LinkedHashMap<String, Asset>();
            Stream.concat(proofs.stream(), assets.stream()).forEach(asset -> all.putIfAbsent(asset.key(), asset));
            return List.copyOf(all.values());
        }

        /** Those that aren't retired. */
        List<Asset> without(Set<String> retired) {
            return all().stream()
                    .filter(asset -> !retired.contains(asset.key()))
                    .toList();
        }

        /** The one with that {@linkplain Asset#key() key}. */
        Optional<Asset> find(String key) {
            return all().stream().filter(asset -> asset.key().equals(key)).findFirst();
        }
    }

    static Content of(Aim aim, ZoneId zone) {
        return new Content(aim, Dates.none(zone), Pitch.NOTHING, Evidence.NOTHING);
    }

    /** The sections in which the other one says something else. */
    Set<Section> differing(Content other) {
        return Arrays.stream(Section.values())
                .filter(section -> !part(section).equals(other.part(section)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    private Record part(Section section) {
        return switch (section) {
            case AIM -> aim;
            case DATES -> dates;
            case PITCH -> pitch;
            case EVIDENCE -> evidence;
        };
    }

    Content with(Aim other) {
        return new Content(other, dates, pitch, evidence);
    }

    Content with(Dates other) {
        return new Content(aim, other, pitch, evidence);
    }

    Content with(Pitch other) {
        return new Content(aim, dates, other, evidence);
    }

    Content with(Evidence other) {
        return new Content(aim, dates, pitch, other);
    }

    /** What has to be there before anybody is asked to read it, and isn't; in the words of the forms. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        want(aim.goal() != null, "the goal", missing);
        want(aim.owner() != null, "an owner in marketing", missing);
        want(aim.partner() != null, "a partner in sales", missing);
        want(dates.start() != null && dates.end() != null, "the first and the last day", missing);
        want(!dates.channels().isEmpty(), "the channels", missing);
        want(!pitch.audience().isBlank(), "the audience", missing);
        want(!pitch.offer().isBlank(), "the offer", missing);
        want(!pitch.messages().isBlank(), "the key messages", missing);
        want(!pitch.talkTrack().isBlank(), "the talk track", missing);
        return missing;
    }

    /** What would help sales, and isn't there. */
    List<String> wanting() {
        var wanting = new ArrayList<String>();
        want(!pitch.objections().isEmpty(), "objections with answers", wanting);
        want(!evidence.proofs().isEmpty(), "proof", wanting);
        want(!evidence.assets().isEmpty(), "assets", wanting);
        return wanting;
    }

    private static void want(boolean isThere, String what, List<String> missing) {
        if (!isThere) {
            missing.add(what);
        }
    }
}
