package vn.lotrinh.plan.web;

import vn.lotrinh.web.Field;

/**
 * A field of a target's form.
 *
 * @param proposed whether the plan does not state it and nobody signed it yet
 * @param whole whether it takes the whole width
 */
public record GoalField(Field field, boolean proposed, boolean whole) {}
