package dev.baton.standups.meetings;

import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.people.AgendaSource;
import dev.baton.people.AgendaSource.Topic;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to talk about: what people have put down, what is to be done still, and what waits elsewhere. */
final class Agenda {

    private static final int CHARACTERS = 200;

    private final Points points;
    private final ActionItems items;
    private final List<AgendaSource> sources;
    private final Directory directory;

    Agenda(Points points, ActionItems items, List<AgendaSource> sources, Directory directory) {
        this.points = points;
        this.items = items;
        this.sources = List.copyOf(sources);
        this.directory = directory;
    }

    /** As it is now. What came of the date itself is not on it. */
    List<Topic> of(OrganizationId organization, SittingId sitting, PodId pod) {
        var topics = new ArrayList<Topic>();
        added(organization, sitting.meeting()).ifPresent(topics::add);
        var waiting = items.open(organization, sitting.meeting()).stream()
                .filter(item -> !item.sitting().equals(sitting))
                .toList();
        undone(organization, waiting).ifPresent(topics::add);
        topics.addAll(elsewhere(organization, pod));
        return topics;
    }

    /** The same without what people have put down. */
    List<Topic> waiting(OrganizationId organization, MeetingId meeting, PodId pod) {
        var topics = new ArrayList<Topic>();
        undone(organization, items.open(organization, meeting)).ifPresent(topics::add);
        topics.addAll(elsewhere(organization, pod));
        return topics;
    }

    private List<Topic> elsewhere(OrganizationId organization, PodId pod) {
        return sources.stream()
                .flatMap(source -> source.topicOf(organization, pod).stream())
                .toList();
    }

    private Optional<Topic> added(OrganizationId organization, MeetingId meeting) {
        return Topic.of(
                "From the team",
                points.of(organization, meeting).stream()
                        .map(Versioned::value)
                        .map(point -> Excerpt.of(point.words(), CHARACTERS) + " ("
                                + directory.nameOf(organization, point.by()) + ")")
                        .toList());
    }

    private Optional<Topic> undone(OrganizationId organization, List<ActionItem> open) {
        return Topic.of(
                "Still to be done",
                open.stream()
                        .map(item -> Excerpt.of(item.what(), CHARACTERS) + " ("
                                + directory.nameOf(organization, item.owner()) + ", " + Words.shortDay(item.due())
                                + ")")
                        .toList());
    }
}
