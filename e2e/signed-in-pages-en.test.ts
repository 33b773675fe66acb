import { describe } from 'node:test';
import { lookBehindTheDoor } from './support/behind-the-door.ts';

describe('every page behind the door', () => lookBehindTheDoor('en'));
