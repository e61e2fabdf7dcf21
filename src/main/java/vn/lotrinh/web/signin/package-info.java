/** Signing in and out, and one-time links. <i>Đăng nhập, lời mời</i>. */
@NullMarked
package vn.lotrinh.web.signin;

import org.jspecify.annotations.NullMarked;
