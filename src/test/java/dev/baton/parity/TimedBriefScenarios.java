package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A brief that is published at a time, and what comes by itself while its campaign runs. */
final class TimedBriefScenarios {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Town town;

    TimedBriefScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("a brief is published at its time, starts, and ends by itself", this::runs),
                Scenario.of("a brief isn't published by itself once somebody stops that", this::isStopped),
                Scenario.of("who publishes a brief is warned of another that says much the same", this::isWarned));
    }

    private static String title() {
        return "Campaign " + UUID.randomUUID().toString().substring(0, 8);
    }

    private LocalDate today() {
        return town.part(InstantSource.class).instant().atZone(BERLIN).toLocalDate();
    }

    private void becomes(LocalDate day, String time) {
        var then = day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
        town.letPass(Duration.between(town.part(InstantSource.class).instant(), then));
    }

    /** Maya's brief, to which Jonas has agreed, as she sees it. */
    private static Sight agreed(Workplace place, String title, Map<String, String> dates) {
        var maya = place.maya();
        var drafted = maya.types("/brief new")
                .form()
                .submits(Map.of("Campaign", title, "Goal", "40", "Partner in sales", "Jonas"))
                .says("Saved as a draft");
        var all = new HashMap<>(Map.of("Time zone", "Europe/Berlin", "Where do customers meet it?", "E-mail"));
        all.putAll(dates);
        maya.presses(drafted, "Dates and channels").form().submits(all).says("Saved.");
        var bench = maya.presses(drafted, "What to say")
                .form()
                .submits(Map.of(
                        "Audience", "Plant managers",
                        "Offer", "Three months for the price of two with SPRING",
                        "Key messages", "Less waste",
                        "Talk track", "You told us that paper slows you down."))
                .says("Saved.", "4 of 4 texts");
        maya.presses(bench, "Ask sales to agree").says("Sales is asked.");
        var jonas = place.jonas();
        var asked = jonas.presses(jonas.isTold(title, "asks you to agree"), "Read and agree")
                .says(title);
        jonas.presses(asked, "Agree").says("Agreed.");
        return maya.presses(maya.isTold(title, "agreed to"), "Open").says(title);
    }

    private void runs(Workplace place) {
        meetAt(place);
        var title = title();
        var tomorrow = today().plusDays(1);
        var monday = tomorrow.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var bench = agreed(
                place,
                title,
                Map.of(
                        "First day", monday.toString(),
                        "Last day", monday.plusDays(11).toString(),
                        "Promo code", "SPRING",
                        "Last day of the code", monday.plusDays(8).toString(),
                        "Embargo until", monday.toString(),
                        "At what time does the embargo end?", "7:00"));
        place.maya()
                .presses(bench, "Publish at a time")
                .form()
                .submits(Map.of("Day", tomorrow.toString(), "Time", "9"))
                .says("It will be published on", "09:00 (Europe/Berlin)", title);
        becomes(tomorrow, "09:01");
        var grace = place.grace();
        grace.sees(title, "Embargo: tell nobody outside yet", "0 of 2 have acknowledged it");
        becomes(monday, "07:01");
        var card = grace.sees(title, "Launch", "0 of 2 have acknowledged it");
        grace.seesBelow(card, "you may tell customers of it from now on");
        becomes(monday, "08:01");
        grace.sees("Starts today: " + title, "You told us that paper slows you down.");
        becomes(monday.plusDays(1), "09:01");
        grace.seesBelow(card, "SPRING", "ends in 7 days");
        becomes(monday.plusDays(9), "00:01");
        card = grace.sees(title, "0 of 2 have acknowledged it", "(no longer: ");
        grace.presses(card, "Read it all").says("(no longer: ", title);
        becomes(monday.plusDays(12), "00:01");
        grace.sees(title, "Over", "0 of 2 have acknowledged it");
        grace.isTold(title, "It is over: there is nothing to do.");
    }

    private void isStopped(Workplace place) {
        meetAt(place);
        var title = title();
        var tomorrow = today().plusDays(1);
        var bench = agreed(
                place,
                title,
                Map.of(
                        "First day",
                        tomorrow.toString(),
                        "Last day",
                        tomorrow.plusDays(9).toString()));
        var maya = place.maya();
        var form = maya.presses(bench, "Publish at a time").form();
        form.submits(Map.of("Day", tomorrow.plusDays(30).toString(), "Time", "9"))
                .form()
                .submits(Map.of("Day", tomorrow.toString(), "Time", "9"))
                .says("It will be published on");
        bench = maya.presses(maya.types("/brief drafts").says(title), "Open").says(title, "To be published");
        maya.presses(bench, "Don't publish").says("Sales has agreed to it all the same", title);
    }

    private void isWarned(Workplace place) {
        meetAt(place);
        var days = Map.of(
                "First day", today().toString(), "Last day", today().plusDays(9).toString());
        var first = title();
        var maya = place.maya();
        maya.presses(agreed(place, first, days), "Publish").says("on its way");
        place.grace().sees(first, "0 of 2 have acknowledged it");
        var second = title();
        maya.presses(agreed(place, second, days), "Publish")
                .form()
                .submits(Map.of())
                .says("on its way");
        place.grace().sees(second, "0 of 2 have acknowledged it");
    }
}
