import type { Platform } from '../platform/platform.ts';
import { registerRoutes } from './routes.ts';

export function registerMessages(platform: Platform): void {
  registerRoutes(platform);
}
