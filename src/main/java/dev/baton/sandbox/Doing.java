package dev.baton.sandbox;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.Context.Surface;
import dev.baton.chat.Event;
import dev.baton.chat.Interaction;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Remark;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.sandbox.Message.Draft;
import dev.baton.sandbox.Message.Shown;
import dev.baton.sandbox.Message.Typed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what somebody does on the page into an interaction, and gives what comes of it to the page. */
final class Doing {

    private static final Pattern ID = Pattern.compile("[\\w-]{8,64}");
    private static final int LONGEST = 4_000;
    private static final Reply NOT_INVITED = Reply.onlyYou(
            Text.of("Baton is not in this channel, so it can't read this. Invite it at the top of the channel."));

    private static final Reply UNHEARD = Reply.onlyYou(Text.of("Nothing comes of 📣 on this message."));

    /** As Slack calls it. */
    private static final String MEGAPHONE = "mega";

    private final Cast cast;
    private final Channels channels;
    private final Messages messages;
    private final Interactions interactions;

    Doing(Cast cast, Channels channels, Messages messages, Interactions interactions) {
        this.cast = cast;
        this.channels = channels;
        this.messages = messages;
        this.interactions = interactions;
    }

    /** @throws Unacceptable if there is no such person, place or thing */
    Reply handle(Deed deed) {
        if (!ID.matcher(deed.id()).matches()) {
            throw new Unacceptable("The id of a click has 8 to 64 letters, digits and hyphens.");
        }
        return switch (deed) {
            case Deed.Say say -> say(say);
            case Deed.Press press -> answer(press(press), press.thread());
            case Deed.Submit submit ->
                answer(
                        new Submission(
                                context(submit, Surface.FORM), submit.form(), submit.argument(), submit.values()),
                        "");
            case Deed.Visit visit -> interactions.handle(new Event.HomeOpened(context(visit, Surface.HOME)));
            case Deed.React react -> react(react);
            case Deed.Invite invite -> invite(invite);
        };
    }

    private Reply say(Deed.Say say) {
        var text = say.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Unacceptable("A message has 1 to " + LONGEST + " characters.");
        }
        var context = context(say, Surface.MESSAGE);
        if (text.startsWith("/")) {
            return answer(new Command(context, Words.behindSlash(text)), say.thread());
        }
        var root = say.thread().isEmpty() ? null : say.thread();
        var said = messages.add(new Draft(say.conversation(), say.as(), new Typed(text), root, "say:" + context.id()));
        return Words.toBaton(text, context.isPrivate())
                .map(line ->
                        isInvited(say.conversation()) ? answer(new Command(context, line), say.thread()) : NOT_INVITED)
                .orElseGet(() -> remark(said, context));
    }

    /** Below one of its own messages, Baton listens. */
    private Reply remark(Message said, Context context) {
        return Optional.ofNullable(said.root())
                .flatMap(messages::find)
                .filter(root -> root.author().equals(Sandbox.BATON))
                .filter(root -> !context.isPrivate() && isInvited(said.conversation()))
                .map(root -> interactions.handle(new Event.Said(
                        context,
                        new Remark(
                                reference(root),
                                reference(said),
                                said.content() instanceof Typed(var typed) ? Text.of(typed) : Text.of(""),
                                false,
                                said.at(),
                                null))))
                .orElseGet(Reply::nothing);
    }

    private static MessageRef reference(Message message) {
        return new MessageRef(Sandbox.conversation(message.conversation()), message.id());
    }

    private boolean isInvited(String conversation) {
        return Sandbox.isDirect(conversation)
                || channels.find(conversation).filter(Channel::invited).isPresent();
    }

    private Action press(Deed.Press press) {
        var context = context(press, press.surface());
        var quote = press.quote().isEmpty()
                ? Optional.<Action.Quote>empty()
                : messages.find(press.quote()).map(this::quote);
        return new Action(context, press.action(), press.argument(), quote.orElse(null));
    }

    private Action.Quote quote(Message message) {
        var author = Member.called(message.author()).map(cast::person);
        var text = switch (message.content()) {
            case Typed(var typed) -> typed;
            case Shown(var card) -> card.summary();
        };
        return new Action.Quote(text, author.orElse(null), reference(message), null);
    }

    /** As in Slack, one on Baton's own message is for nobody. */
    private Reply react(Deed.React react) {
        var context = context(react, Surface.MESSAGE);
        var message = messages.find(react.message())
                .filter(each -> each.conversation().equals(react.conversation()))
                .orElseThrow(() -> new Unacceptable("There is no such message."));
        if (!isInvited(react.conversation())) {
            return NOT_INVITED;
        }
        return message.author().equals(Sandbox.BATON) || !interactions.isHeardAs(context.organization(), MEGAPHONE)
                ? UNHEARD
                : interactions.handle(new Event.Reacted(context, MEGAPHONE, quote(message)));
    }

    private Reply invite(Deed.Invite invite) {
        var context = context(invite, Surface.MESSAGE);
        if (context.conversation() == null || context.isPrivate()) {
            throw Unacceptable.goneChannel();
        }
        if (!Cast.member(invite.as()).role().covers(Role.MEMBER)) {
            throw new Unacceptable("Guests can't invite Baton. Act as somebody else for that.");
        }
        channels.invite(invite.conversation());
        return interactions.handle(new Event.Invited(context));
    }

    /**
     * In a direct conversation nobody else reads along, so what only this person should see becomes a message there.
     *
     * @param thread the message below which it was done, or empty
     */
    private Reply answer(Interaction interaction, String thread) {
        var reply = interactions.handle(interaction);
        var context = interaction.context();
        var conversation = context.conversation();
        if (conversation == null || !context.isPrivate() || !(reply instanceof Reply.OnlyYou(var card))) {
            return reply;
        }
        var root = thread.isEmpty() ? null : thread;
        messages.add(new Draft(conversation.id(), Sandbox.BATON, new Shown(card), root, "reply:" + context.id()));
        return Reply.nothing();
    }

    private Context context(Deed deed, Surface surface) {
        var member = Cast.member(deed.as());
        var place = place(member, deed.conversation());
        return new Context(
                new InteractionId("sandbox-" + member.user() + "-" + deed.id()),
                cast.organization(),
                cast.person(member),
                member.account(),
                place == null ? null : Sandbox.conversation(place),
                surface,
                place != null && Sandbox.isDirect(place));
    }

    private @Nullable String place(Member member, String conversation) {
        if (conversation.isEmpty()) {
            return null;
        }
        if (Sandbox.isDirect(conversation)
                ? !conversation.equals(Sandbox.direct(member.user()))
                : channels.find(conversation).isEmpty()) {
            throw Unacceptable.goneChannel();
        }
        return conversation;
    }
}
