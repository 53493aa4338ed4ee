/** Where a reader looks: the zoom that several maps share, and wishes to see a place. */
import { zoomIdentity, type ZoomTransform } from "d3";

/** A wish to look at a place, by index. */
export interface Focus {
  place: number;
}

/** Zoom that several maps share. */
export class SharedView {
  private transform: ZoomTransform = zoomIdentity;
  private readonly listeners = new Set<(transform: ZoomTransform, from: unknown) => void>();

  get now(): ZoomTransform {
    return this.transform;
  }

  set(transform: ZoomTransform, from: unknown): void {
    this.transform = transform;
    this.listeners.forEach((listener) => listener(transform, from));
  }

  listen(listener: (transform: ZoomTransform, from: unknown) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
