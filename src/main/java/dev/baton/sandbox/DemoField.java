package dev.baton.sandbox;

import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.NOOR;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;

/** What the demo people hear in the field, with answers to some of it, and what they ask each other. */
final class DemoField {

    private static final String STORIES = "Which customer story is next?";

    void tellFeedback(Player leads) throws InterruptedException {
        leads.say(
                JONAS,
                "heard-price",
                "/feedback pricing \"They like it, but can't pay for a year in advance.\" account \"Alpine Robotics\""
                        + " value 42000");
        leads.say(
                DIEGO,
                "heard-tool",
                "/feedback competitor \"Their present tool exports nothing, so they fear the move.\" account"
                        + " \"Cedar & Sons\"");
        leads.say(
                GRACE,
                "heard-wish",
                "/feedback content \"Do you have a page on data protection in hospitals?\" account \"Bluebird Health\""
                        + " urgent");
        leads.press(
                PRIYA,
                "Content wish, Bluebird Health",
                "Plan",
                Map.of(
                        "words", List.of("A page with the three questions that clinics ask comes on Friday."),
                        "changed", List.of("Webinar in October")));
        leads.press(MAYA, "Pricing, Alpine Robotics", "Take");
    }

    void tellPoll(Player leads) throws InterruptedException {
        leads.say(
                MAYA,
                "poll",
                "/poll \"" + STORIES + "\" \"Robotics, one line\" \"Logistics\" \"Health care\" adding"
                        + " closes \"in 3 days\"");
        leads.press(JONAS, STORIES, "Robotics, one line");
        leads.press(GRACE, STORIES, "Health care");
        leads.press(DIEGO, STORIES, "Robotics, one line");
        leads.press(NOOR, STORIES, "Logistics");
    }
}
