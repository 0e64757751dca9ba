package dev.baton;

import dev.baton.chat.Finder;
import dev.baton.chat.Interaction;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Listens to what the adapter hands on, which is handled all the same. */
@TestConfiguration(proxyBeanMethods = false)
public class HeardInteractions {

    private static final List<Interaction> HEARD = new CopyOnWriteArrayList<>();
    private static final Set<MessageRef> ROOTS = ConcurrentHashMap.newKeySet();
    private static final Set<String> EMOJI = ConcurrentHashMap.newKeySet();

    @Bean
    static BeanPostProcessor listening() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Interactions interactions ? new Listening(interactions) : bean;
            }
        };
    }

    private record Listening(Interactions interactions) implements Interactions {

        @Override
        public Reply handle(Interaction interaction) {
            HEARD.add(interaction);
            return interactions.handle(interaction);
        }

        @Override
        public List<Finder.Found> find(OrganizationId organization, PersonId person, String words) {
            return interactions.find(organization, person, words);
        }

        @Override
        public boolean isHeardBelow(OrganizationId organization, MessageRef root) {
            return ROOTS.contains(root) || interactions.isHeardBelow(organization, root);
        }

        @Override
        public boolean isHeardAs(OrganizationId organization, String emoji) {
            return EMOJI.contains(emoji) || interactions.isHeardAs(organization, emoji);
        }

        @Override
        public List<Verb> verbs() {
            return interactions.verbs();
        }
    }

    public static void forget() {
        HEARD.clear();
        ROOTS.clear();
        EMOJI.clear();
    }

    /** Until all is forgotten, somebody wants to hear of what is written below that message. */
    public static void listenBelow(MessageRef root) {
        ROOTS.add(root);
    }

    /** Until all is forgotten, somebody wants to hear of that reaction. */
    public static void listenTo(String emoji) {
        EMOJI.add(emoji);
    }

    public static List<Interaction> all() {
        return List.copyOf(HEARD);
    }

    /** The only one that was handed on, as what it is. */
    public static <T extends Interaction> T only(Class<T> type) {
        if (HEARD.size() != 1) {
            throw new AssertionError("heard " + HEARD);
        }
        return type.cast(HEARD.getFirst());
    }
}
