package dev.fingerpost.render.view;

/**
 * One of the site's approaches, with its route mark.
 *
 * @param mark shape: {@code bar}, {@code diamond-bar} …
 * @param hue colour token: {@code green} …
 */
public record ApproachView(String id, String name, String mark, String hue) {}
