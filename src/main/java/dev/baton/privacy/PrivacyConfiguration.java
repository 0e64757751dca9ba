package dev.baton.privacy;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Directory;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Pseudonyms.class,
    Erasures.class,
    TakingOut.class,
    Erasing.class,
    AskingToErase.class,
    AuditedContacts.class,
    Retentions.class,
    ForgettingContacts.class,
    ChoosingRetention.class,
    AuditedRetention.class
})
class PrivacyConfiguration {

    @Bean
    AskingToErase.Parts erasingParts(
            Erasures erasures, Pseudonyms pseudonyms, Directory directory, InstantSource clock) {
        return new AskingToErase.Parts(erasures, pseudonyms, directory, clock);
    }

    @Bean
    SubmissionHandler takeWhomToErase(AskingToErase asking) {
        return new TakingForm(PrivacyActions.ASK, asking::take, Role.ADMINISTRATOR);
    }

    @Bean
    SubmissionHandler takeRetention(ChoosingRetention choosing) {
        return new TakingForm(PrivacyActions.RETENTION, choosing::take, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler openMoreWords(AskingToErase asking) {
        return new Pressing(PrivacyActions.MORE, asking::openMore, Role.ADMINISTRATOR);
    }

    @Bean
    SubmissionHandler takeMoreWords(AskingToErase asking) {
        return new TakingForm(PrivacyActions.MORE, asking::takeMore, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler addOtherAddresses(AskingToErase asking) {
        return new Pressing(PrivacyActions.ALSO, asking::addOthers, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler cancelErasing() {
        return new Pressing(PrivacyActions.CANCEL, AskingToErase::cancel, Role.ADMINISTRATOR);
    }

    @Bean
    ActionHandler erase(AskingToErase asking) {
        return new Pressing(PrivacyActions.ERASE, asking::erase, Role.ADMINISTRATOR);
    }
}
