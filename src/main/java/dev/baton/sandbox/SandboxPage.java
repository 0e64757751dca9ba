package dev.baton.sandbox;

import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the page behind the {@link Doorkeeper}. */
final class SandboxPage implements WebMvcConfigurer {

    private final SandboxProperties properties;

    SandboxPage(SandboxProperties properties) {
        this.properties = properties;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Doorkeeper(properties.sandboxRemote())).addPathPatterns("/sandbox", "/sandbox/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/sandbox/**")
                .addResourceLocations("classpath:/dev/baton/sandbox/page/")
                .setCacheControl(CacheControl.noCache());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/sandbox").setViewName("forward:/sandbox/index.html");
        registry.addRedirectViewController("/sandbox/", "/sandbox");
        registry.addRedirectViewController("/", "/sandbox");
    }
}
