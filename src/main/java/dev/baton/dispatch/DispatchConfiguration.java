package dev.baton.dispatch;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.EventHandler;
import dev.baton.chat.Finder;
import dev.baton.chat.HomeSection;
import dev.baton.chat.Interactions;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.WordsHandler;
import dev.baton.people.Directory;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    Handlers handlers(
            List<CommandHandler> commands,
            List<ActionHandler> actions,
            List<SubmissionHandler> submissions,
            List<EventHandler> events,
            List<Finder> finders,
            List<WordsHandler> words) {
        return new Handlers(commands, actions, submissions, events, finders, words);
    }

    @Bean
    Interactions interactions(
            Handlers handlers, List<HomeSection> sections, Directory directory, MeterRegistry metrics) {
        return new Dispatcher(handlers, new Home(sections, directory), directory, metrics);
    }
}
