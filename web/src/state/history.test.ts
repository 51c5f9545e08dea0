import { expect, test } from 'vitest';
import { record, redo, redoLabel, replace, startHistory, undo, undoLabel } from './history.ts';

test('undo and redo go through the states in order', () => {
  let history = startHistory('a');
  history = record(history, 'b', 'first');
  history = record(history, 'c', 'second');
  expect(undoLabel(history)).toBe('second');
  history = undo(history);
  expect(history.present).toBe('b');
  expect(redoLabel(history)).toBe('second');
  history = undo(history);
  expect(history.present).toBe('a');
  expect(undo(history)).toBe(history);
  history = redo(redo(history));
  expect(history.present).toBe('c');
  expect(redo(history)).toBe(history);
});

test('a change after undo forgets what was undone', () => {
  let history = record(startHistory(1), 2, 'x');
  history = record(undo(history), 3, 'y');
  expect(redoLabel(history)).toBeNull();
  expect(undo(history).present).toBe(1);
});

test('changes with the same key are one step, until another change or an undo comes between', () => {
  let history = startHistory(0);
  history = record(history, 1, 'threshold', 'slider');
  history = record(history, 2, 'threshold', 'slider');
  history = record(history, 3, 'threshold', 'slider');
  expect(undo(history).present).toBe(0);
  history = record(history, 4, 'other');
  history = record(history, 5, 'threshold', 'slider');
  expect(undo(history).present).toBe(4);
  const back = undo(history);
  expect(undo(record(back, 6, 'threshold', 'slider')).present).toBe(4);
});

test('replacing is no step, and the same state is no change', () => {
  const history = record(startHistory('a'), 'b', 'x');
  expect(undo(replace(history, 'c')).present).toBe('a');
  expect(record(history, 'b', 'again')).toBe(history);
});

test('a hundred steps are kept', () => {
  let history = startHistory(0);
  for (let i = 1; i <= 150; i++) history = record(history, i, 'step');
  for (let i = 0; i < 200; i++) history = undo(history);
  expect(history.present).toBe(50);
});
