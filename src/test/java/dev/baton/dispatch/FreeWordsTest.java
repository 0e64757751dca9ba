package dev.baton.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.CALLS_REAL_METHODS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.AccountId;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.chat.WordsHandler;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say to Baton that is no command. */
class FreeWordsTest {

    private static final Card OFFER = Card.of(Text.of("Is it something from the field?"))
            .and(Part.Buttons.of(Button.press("Save it", "note.new", "")));

    private final CommandHandler lead = mock();
    private final WordsHandler handler = mock(WordsHandler.class, CALLS_REAL_METHODS);
    private final Directory directory = mock();
    private final Person person = mock();

    @BeforeEach
    void somethingIsOffered() {
        when(lead.verb()).thenReturn(Verb.act("lead list", "", "lists leads"));
        when(handler.offerFor(any())).thenReturn(Optional.of(OFFER));
        when(directory.person(any(), any())).thenReturn(Optional.of(person));
        is(Role.MEMBER);
    }

    private void is(Role role) {
        when(person.role()).thenReturn(role);
    }

    private Reply says(String line) {
        var handlers = new Handlers(List.of(lead), List.of(), List.of(), List.of(), List.of(), List.of(handler));
        var dispatcher = new Dispatcher(handlers, new Home(List.of(), directory), directory, new SimpleMeterRegistry());
        var account = new AccountId(new WorkspaceId("slack", "T1"), "U1");
        var context = new Context(
                new InteractionId("1"),
                new OrganizationId("o1"),
                new PersonId("ann"),
                account,
                null,
                Context.Surface.MESSAGE,
                true);
        return dispatcher.handle(new Command(context, line));
    }

    private static String summary(Reply reply) {
        return ((Reply.OnlyYou) reply).card().summary();
    }

    @Test
    void a_thought_is_met_with_what_a_feature_offers() {
        assertThat(says("They find the annual plan too long")).isEqualTo(new Reply.OnlyYou(OFFER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"too expensive", "lead lits of mine", "lead from a fair", "laed list please now"})
    void a_word_or_two_and_what_is_near_a_verb_are_not_free(String line) {
        assertThat(summary(says(line))).startsWith("I don't know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "help lead", "lead help", "lead list help", "I need HELP"})
    void help_is_shown_where_nothing_else_is_said(String line) {
        assertThat(summary(says(line))).isEqualTo("What Baton can do");
    }

    @Test
    void a_thought_that_ends_with_help_is_a_thought() {
        assertThat(says("Customers wait too long for help")).isEqualTo(new Reply.OnlyYou(OFFER));
    }

    @Test
    void what_a_verb_is_told_may_end_with_help() {
        when(lead.verb()).thenReturn(Verb.act("lead", "[COMPANY]", "hands a lead over"));
        when(lead.handle(any()))
                .thenAnswer(call -> Reply.onlyYou(
                        String.join(" ", call.<Command>getArgument(0).arguments())));

        assertThat(summary(says("lead \"Acme\" wants help"))).isEqualTo("Acme wants help");
        assertThat(summary(says("lead help"))).isEqualTo("What Baton can do");
    }

    @Test
    void where_nothing_is_offered_it_is_as_before() {
        when(handler.offerFor(any())).thenReturn(Optional.empty());

        assertThat(summary(says("They find the plan too long"))).startsWith("I don't know “They find");
    }

    @Test
    void guests_are_offered_nothing() {
        is(Role.GUEST);

        assertThat(summary(says("They find the plan too long"))).startsWith("I don't know");
    }
}
