/** What a program asks about its key and about the places and agencies that figures and roles point at. */
@NullMarked
package vn.lotrinh.administration.api;

import org.jspecify.annotations.NullMarked;
