import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { PixelBudget } from '#pictures/open-picture.ts';
import { Random } from '../../random.ts';

test('work holds no more pixels than the budget at once, all of it is done, and it begins in its order', async () => {
  const random = new Random(3);
  const budget = new PixelBudget(100);
  const begun: number[] = [];
  let [held, most] = [0, 0];
  const costs = Array.from({ length: 60 }, () => random.between(1, 130));
  const results = await Promise.all(
    costs.map((cost, index) =>
      budget.spend(cost, async () => {
        begun.push(index);
        held += Math.min(cost, 100);
        most = Math.max(most, held);
        for (let turn = random.between(0, 5); turn > 0; turn -= 1) await setImmediate();
        held -= Math.min(cost, 100);
        return index;
      }),
    ),
  );
  assert.deepEqual(results, [...costs.keys()]);
  assert.deepEqual(begun, results);
  assert.ok(most <= 100, `${most}`);
});

test('work that fails gives its share back', async () => {
  const budget = new PixelBudget(10);
  await assert.rejects(budget.spend(10, () => Promise.reject(new Error('no'))));
  assert.equal(await budget.spend(10, () => Promise.resolve('done')), 'done');
});
