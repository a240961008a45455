import type {VFileMessage} from 'vfile-message'
import {severityOf} from '../../src/lint/message.js'

/** A message as the fixtures and manuals have it, without its rule: `3:1-3:7 warning Unexpected …`. */
export function messageLine(message: VFileMessage): string {
  return `${message.name} ${severityOf(message)} ${message.reason}`
}

/** A message with its rule: `3:1-3:7 warning banner-mismatch Unexpected …`. */
export function messageLineWithRule(message: VFileMessage): string {
  return `${message.name} ${severityOf(message)} ${message.ruleId ?? ''} ${message.reason}`
}
