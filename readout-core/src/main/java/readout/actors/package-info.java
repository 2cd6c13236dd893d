/** Who is who: the actor table's port, and the resolving of names, titles and pronouns. */
@NullMarked
package readout.actors;

import org.jspecify.annotations.NullMarked;
