package dev.baton.briefs;

import dev.baton.briefs.ByDays.Found;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Timeline;
import dev.baton.pods.Page;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /brief calendar}: which campaigns run when, in words and as a picture; in a pod's channel only its own. */
final class ShowingCalendar implements CommandHandler {

    static final String LINE = "brief calendar";
    private static final int ON_PAGE = 8;
    private static final int ECHO = 40;

    private static final Reply NO_DAYS = Reply.onlyYou(Text.of("That button names no days. ")
            .and(new Text.Code("/" + LINE))
            .and(" shows what runs."));

    private final CampaignCalendar calendar;
    private final CampaignPicture picture;
    private final Directory directory;
    private final InstantSource clock;

    ShowingCalendar(CampaignCalendar calendar, CampaignPicture picture, Directory directory, InstantSource clock) {
        this.calendar = calendar;
        this.picture = picture;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(LINE, "[MONTH or DAY]", "shows which campaigns run when");
    }

    @Override
    public Reply handle(Command command) {
        var typed = String.join(" ", command.arguments());
        var pod = Optional.ofNullable(command.context().conversation())
                .flatMap(channel -> directory.podIn(command.organization(), channel))
                .map(Pod::id)
                .orElse(null);
        return SpanWords.read(typed, calendar.today(command.organization(), command.person()))
                .map(span -> show(command, new CalendarView(span, pod, 1)))
                .orElseGet(() -> notUnderstood(typed));
    }

    private static Reply notUnderstood(String typed) {
        return Reply.onlyYou(
                Text.of("“" + Excerpt.of(typed, ECHO) + "” is no month and no day. Please type a month, as in ")
                        .and(new Text.Code("/" + LINE + " May"))
                        .and(" or ")
                        .and(new Text.Code("/" + LINE + " 2026-05"))
                        .and(", or a day, as in ")
                        .and(new Text.Code("/" + LINE + " 2026-05-18"))
                        .and(", which shows its week."));
    }

    Reply press(Action action) {
        return CalendarView.read(action.argument())
                .map(view -> show(action, view))
                .orElse(NO_DAYS);
    }

    private Reply show(Interaction by, CalendarView view) {
        var found = calendar.seenBy(by.organization(), by.person(), view);
        var page = Page.of(found.briefs(), ON_PAGE, view.page());
        var title = view.span().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        podOf(by, view).ifPresent(pod -> parts.add(new Part.Note(Text.of("In " + pod.name()))));
        if (page.number() == 1) {
            picture.of(by.organization(), by.person(), view, found).ifPresent(parts::add);
        }
        page.shown().forEach(brief -> parts.addAll(CalendarLine.of(brief, by.person(), clock.instant())));
        if (found.briefs().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("No campaign runs then.")));
        }
        note(found, page).ifPresent(words -> parts.add(new Part.Note(Text.of(words))));
        parts.add(new Part.Buttons(buttons(view, page, calendar.today(by.organization(), by.person())), Set.of()));
        return new Reply.OnlyYou(new Card(title, parts));
    }

    private Optional<Pod> podOf(Interaction by, CalendarView view) {
        return Optional.ofNullable(view.pod()).flatMap(pod -> directory.pod(by.organization(), pod));
    }

    private static Optional<String> note(Found found, Page<Brief> page) {
        var words = new ArrayList<String>();
        if (page.last() > 1) {
            var first = (page.number() - 1) * ON_PAGE + 1;
            words.add(first + " to " + (first + page.shown().size() - 1) + " of " + page.total() + ".");
        }
        if (page.number() == 1 && page.total() > Timeline.ROWS) {
            words.add("The picture has the first " + Timeline.ROWS + ".");
        }
        if (!found.all()) {
            words.add("There are more than can be shown at once: those that begin last are here.");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static List<Button> buttons(CalendarView view, Page<Brief> page, LocalDate today) {
        var buttons = new ArrayList<Button>();
        if (page.hasMore()) {
            buttons.add(button("More", view.next()));
        }
        var before = view.span().before();
        if (SpanWords.isPlanned(before)) {
            buttons.add(button("Before: " + before.name(), view.at(before)));
        }
        var after = view.span().after();
        if (SpanWords.isPlanned(after)) {
            buttons.add(button("After: " + after.name(), view.at(after)));
        }
        buttons.add(
                view.span().kind() == Span.Kind.WEEK
                        ? button("Whole month", view.at(view.span().wholeMonth()))
                        : button("By week", view.at(view.span().firstWeek(today))));
        if (view.pod() != null) {
            buttons.add(button("All pods", view.inAllPods()));
        }
        return buttons;
    }

    private static Button button(String label, CalendarView view) {
        return Button.press(label, BriefActions.CALENDAR, view.write()).opening();
    }
}
