import { z } from 'zod';

/**
 * The secret at the end of a link. A link that was cut off on its way is not a form filled in wrong: whatever stands here is looked
 * up, and answered as a link that nobody has given.
 */
export const LinkSecret = z.string().min(1).max(300);
