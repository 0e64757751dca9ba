package dev.baton.teams;

/** Takes what wants its answer in the response to who serves it. */
final class Invokes {

    private final Buttons buttons;
    private final Viewing viewing;
    private final Submissions submissions;
    private final Extensions extensions;

    Invokes(Buttons buttons, Viewing viewing, Submissions submissions, Extensions extensions) {
        this.buttons = buttons;
        this.viewing = viewing;
        this.submissions = submissions;
        this.extensions = extensions;
    }

    Incoming.Answer serve(Origin origin, Activity activity) {
        return switch (activity.text("name")) {
            case "adaptiveCard/action" ->
                Pressed.executed(activity).action().equals(SharedCards.VIEW)
                        ? viewing.view(origin, activity)
                        : buttons.execute(origin, activity);
            case "task/fetch" -> buttons.open(origin, activity);
            case "task/submit", "composeExtension/submitAction" -> submissions.serve(origin, activity);
            case "composeExtension/query" -> extensions.search(origin, activity);
            case "composeExtension/fetchTask" -> extensions.shortcut(origin, activity);
            default -> Incoming.Answer.nothing();
        };
    }
}
