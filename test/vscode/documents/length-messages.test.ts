import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Message, translate } from '../../../src/lint/messages.ts';
import {
  lengthMessage,
  secondsOver,
  statusMessage,
  wholeMessage,
} from '../../../src/vscode/documents/length-messages.ts';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
const both = (message: Message): string[] => [translate(message), translate(message, bundle)];

const whole = { characters: 310, seconds: 103 };
const part = { characters: 1, seconds: 0 };

describe('a length in words', () => {
  it('is characters and a clock', () => {
    assert.deepEqual(both(lengthMessage(whole)), ['310 ch 1:43', '310字 1:43']);
    assert.deepEqual(both(lengthMessage(part)), ['1 ch 0:00', '1字 0:00']);
  });

  it('has the section beside the whole, or what is selected', () => {
    assert.deepEqual(both(statusMessage({ whole })), ['310 ch 1:43', '310字 1:43']);
    assert.deepEqual(both(statusMessage({ whole, section: part })), [
      '310 ch 1:43 · section 1 ch 0:00',
      '310字 1:43 · 本节 1字 0:00',
    ]);
    assert.deepEqual(both(statusMessage({ whole, section: part, selection: part })), [
      '310 ch 1:43 · selected 1 ch 0:00',
      '310字 1:43 · 选中 1字 0:00',
    ]);
  });

  it('has the target, and by how much it is over', () => {
    assert.deepEqual(both(wholeMessage({ whole, targetMinutes: 2 })), [
      '310 ch 1:43 / 2:00',
      '310字 1:43／2:00',
    ]);
    assert.deepEqual(both(statusMessage({ whole, section: part, targetMinutes: 1.5 })), [
      '310 ch 1:43 / 1:30, 0:13 over · section 1 ch 0:00',
      '310字 1:43／1:30 超0:13 · 本节 1字 0:00',
    ]);
    assert.equal(secondsOver({ whole, targetMinutes: 1.5 }), 13);
    assert.equal(secondsOver({ whole, targetMinutes: 103 / 60 }), 0);
    assert.equal(secondsOver({ whole }), 0);
  });
});
